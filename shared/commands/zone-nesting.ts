import { findType } from '../catalog/index.ts';
import type { ZoneKind } from '../design/schema/vocabulary.ts';

/** Whether one thing may stand in another; the reason is a sentence without a full stop. */
export type Nesting = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** What each kind of zone may hold besides components. At the top of a drawing anything may stand: it is not placed yet. */
const HOLDS = {
  provider: ['site', 'region', 'availability-zone', 'network', 'machines'],
  site: ['provider', 'availability-zone', 'network', 'rack', 'machines'],
  region: ['site', 'availability-zone', 'network', 'machines'],
  'availability-zone': ['site', 'network', 'rack', 'machines'],
  network: ['availability-zone', 'network', 'rack', 'machines'],
  rack: ['network', 'machines'],
  machines: [],
} as const satisfies Record<ZoneKind, readonly ZoneKind[]>;

const WORDS: Record<ZoneKind, readonly [one: string, many: string]> = {
  provider: ['a provider', 'providers'],
  site: ['a site', 'sites'],
  region: ['a region', 'regions'],
  'availability-zone': ['an availability zone', 'availability zones'],
  network: ['a network', 'networks'],
  rack: ['a rack', 'racks'],
  machines: ['a group of machines', 'machines'],
};

/** Whether a zone of kind `outer` (undefined: the bare canvas) may hold a zone of kind `inner`. */
export function zoneMayHold(outer: ZoneKind | undefined, inner: ZoneKind): Nesting {
  if (outer === undefined) return { ok: true };
  const allowed: readonly ZoneKind[] = HOLDS[outer];
  if (allowed.includes(inner)) return { ok: true };
  const held = ['components', ...allowed.map((kind) => WORDS[kind][1])];
  return {
    ok: false,
    reason: `${capital(WORDS[inner][0])} cannot stand in ${WORDS[outer][0]}, which holds ${list(held)}`,
  };
}

/** Whether a zone of kind `outer` may hold a component of this catalogue type. Unknown types may stand anywhere. */
export function zoneMayHoldType(outer: ZoneKind | undefined, typeId: string): Nesting {
  const type = findType(typeId);
  if (type === undefined || (outer !== 'machines' && outer !== 'rack')) return { ok: true };
  if (type.alwaysManaged === undefined && type.deploy.kind !== 'external') return { ok: true };
  return {
    ok: false,
    reason: `${type.title} cannot stand in ${WORDS[outer][0]}: it runs elsewhere, not on your own machines`,
  };
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? `${last} only` : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
