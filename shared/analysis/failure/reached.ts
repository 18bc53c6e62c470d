import { hasCapability } from '../../catalog/index.ts';
import type { Capability } from '../../catalog/types.ts';
import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { State } from '../types.ts';

/** People whose entry points are gone or worse. */
export interface LearnersHit {
  /** The most people that one lost entry point serves: the same person uses several, so they are not added up. */
  readonly down: number;
  /** The same, over entry points that still serve but not fully. */
  readonly degraded: number;
  /** Entry points hit for which nobody has said how many people use them; then the figures say "at least". */
  readonly unknown: readonly string[];
}

export function learnersHit(stage: Stage, entryPoints: ReadonlyMap<string, State>): LearnersHit {
  const hit = sortedEntries(stage.entryPoints).filter(([id]) => entryPoints.get(id) !== 'up');
  const most = (state: State): number =>
    Math.max(0, ...hit.filter(([id]) => entryPoints.get(id) === state).map(([, { learners }]) => learners ?? 0));
  return {
    down: most('down'),
    degraded: most('degraded'),
    unknown: hit.filter(([, { learners }]) => learners === undefined).map(([id]) => id),
  };
}

export interface StoresHit {
  /** Stores that do not serve. */
  readonly down: readonly string[];
  /** Stores that serve, while every entry point that reads or writes them is down. */
  readonly cutOff: readonly string[];
}

const STORES: readonly Capability[] = ['stores-data', 'system-of-record', 'stores-objects'];

/** Stores that people's requests do not reach. `cones` are the components that each entry point needs. */
export function storesHit(
  stage: Stage,
  states: ReadonlyMap<string, State>,
  entryPoints: ReadonlyMap<string, State>,
  cones: ReadonlyMap<string, readonly string[]>,
): StoresHit {
  const reached = new Set<string>();
  const wanted = new Set<string>();
  for (const [entry, cone] of cones) {
    for (const id of cone) {
      wanted.add(id);
      if (entryPoints.get(entry) !== 'down') reached.add(id);
    }
  }
  const stores = [...states].filter(([id]) =>
    STORES.some((capability) => hasCapability(stage.components[id]?.type ?? '', capability)),
  );
  return {
    down: stores.filter(([, state]) => state === 'down').map(([id]) => id),
    cutOff: stores.filter(([id, state]) => state !== 'down' && wanted.has(id) && !reached.has(id)).map(([id]) => id),
  };
}
