import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { findType, hasCapability } from '../../catalog/index.ts';
import type { Capability, Tier } from '../../catalog/types.ts';
import type { EntryCone } from '../stage/entry-cones.ts';
import type { Placement } from '../stage/placement.ts';
import type { Tenants } from '../stage/tenants.ts';
import type { SinglePoints, Verdicted } from '../types.ts';
import { elementTitle } from '../../catalog/element-title.ts';

/** What every verdict of the scorecard looks at. */
export interface ScoreContext {
  readonly stage: Stage;
  readonly placed: ReadonlyMap<string, Placement>;
  /** Those that run on machines of the author's, in order of id. */
  readonly own: readonly Placement[];
  readonly cones: ReadonlyMap<string, EntryCone>;
  readonly critical: readonly string[];
  /** Critical entry points that lead to nothing of the platform. */
  readonly blind: readonly string[];
  /** Components that some critical entry point needs to serve, sorted. */
  readonly criticalCone: readonly string[];
  readonly points: SinglePoints;
  readonly tenants: Tenants;
}

const APP_TIERS: ReadonlySet<Tier> = new Set(['web', 'app', 'worker']);

/** Whether a component belongs to the application tier: its units should be disposable. */
export function isAppTier({ type }: Component): boolean {
  const tier = findType(type)?.tier;
  return tier !== undefined && APP_TIERS.has(tier);
}

const STATEFUL: readonly Capability[] = [
  'stores-data',
  'system-of-record',
  'stores-objects',
  'queues-messages',
  'holds-sessions',
];

/** Whether a component keeps something that outlives a request: data, files, messages or sessions. */
export function isStateful({ type }: Component): boolean {
  return STATEFUL.some((capability) => hasCapability(type, capability));
}

export function verdict<T>(value: T, because: string, elements: Iterable<string> = []): Verdicted<T> {
  return { verdict: value, because, elements: [...new Set(elements)] };
}

/** Names as people read them: `LMS, Studio and 3 more`. */
export function naming(stage: Stage, ids: readonly string[]): string {
  const all = [...new Set(ids)];
  const names = all.slice(0, all.length > 4 ? 3 : 4).map((id) => elementTitle(stage, id));
  if (all.length > 4) return `${names.join(', ')} and ${all.length - 3} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
