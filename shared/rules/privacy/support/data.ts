import { findType } from '../../../catalog/index.ts';
import { legalConnection } from '../../../catalog/legal-connection.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Connection } from '../../../design/schema/connection.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { DataClass } from '../../../design/schema/vocabulary.ts';

const NOT_PERSONAL: readonly DataClass[] = ['public-content', 'anonymised'];
/** What anybody's browser exchanges with a platform that has accounts. */
const FROM_PEOPLE: readonly DataClass[] = ['account', 'credential', 'activity'];

export function isPersonal(data: DataClass): boolean {
  return !NOT_PERSONAL.includes(data);
}

/** What a component stores: as written, else as its type does, else unknown. */
export function storedData({ stores, type }: Component): readonly DataClass[] | 'unknown' {
  const known = findType(type);
  return stores ?? known?.defaults.stores ?? (known === undefined ? 'unknown' : []);
}

/** What a connection carries: as written, else as the need behind it, else what the callee stores, else unknown. */
export function carriedData(stage: Stage, { carries, from, to }: Connection): readonly DataClass[] | 'unknown' {
  if (carries !== undefined) return carries;
  const [source, target] = [from, to].map((id) => findType(stage.components[id]?.type ?? ''));
  if (source === undefined || target === undefined) return 'unknown';
  if (source.tier === 'outside') return FROM_PEOPLE;
  const ruling = legalConnection(source, target);
  if (ruling.ok && ruling.carries.length > 0) return ruling.carries;
  return calleeData(stage, to);
}

/** An application is called with what people send it; a store with what it keeps. */
function calleeData(stage: Stage, id: string): readonly DataClass[] | 'unknown' {
  const component = stage.components[id];
  const type = findType(component?.type ?? '');
  if (component === undefined || type === undefined) return 'unknown';
  if (type.capabilities.includes('serves-people') && !type.capabilities.includes('balances-load')) return FROM_PEOPLE;
  const stored = storedData(component);
  return stored === 'unknown' || stored.length > 0 ? stored : 'unknown';
}

const carried = new WeakMap<Stage, ReadonlyMap<string, readonly (readonly DataClass[] | 'unknown')[]>>();

/** Component → what each of its connections carries. Made once per stage: every law asks for every component. */
function carriedAt(stage: Stage): ReadonlyMap<string, readonly (readonly DataClass[] | 'unknown')[]> {
  const known = carried.get(stage);
  if (known !== undefined) return known;
  const made = new Map<string, (readonly DataClass[] | 'unknown')[]>();
  for (const connection of stage.connections) {
    const data = carriedData(stage, connection);
    for (const end of new Set([connection.from, connection.to])) made.set(end, [...(made.get(end) ?? []), data]);
  }
  carried.set(stage, made);
  return made;
}

/** What a component stores or has in its hands through its connections; unknown when nothing personal is known but something is open. */
export function handledData(stage: Stage, id: string, component: Component): readonly DataClass[] | 'unknown' {
  const parts = [storedData(component), ...(carriedAt(stage).get(id) ?? [])];
  const known = parts.flatMap((part) => (part === 'unknown' ? [] : part));
  return !known.some(isPersonal) && parts.includes('unknown') ? 'unknown' : [...new Set(known)];
}
