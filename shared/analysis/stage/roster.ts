import { sameList } from '../../base/same-list.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { sortedIds } from '../../design/sorted-entries.ts';

/** The components of a stage in order of id. Whatever an edit leaves as it was is the same object as before it. */
export interface Roster {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  readonly components: readonly Component[];
  readonly types: readonly string[];
}

/** Positions of the components whose type passes a test, in order of id; kept by the test, so it is to be a constant. */
export function positionsWhere({ types }: Roster, test: (type: string) => boolean): readonly number[] {
  const byTest = passing.get(types) ?? new Map<typeof test, readonly number[]>();
  passing.set(types, byTest);
  const found = byTest.get(test) ?? [...types.keys()].filter((at) => test(types[at] ?? ''));
  byTest.set(test, found);
  return found;
}
const passing = new WeakMap<Roster['types'], Map<(type: string) => boolean, readonly number[]>>();

interface Kept {
  readonly positions: ReadonlyMap<string, number>;
  types: readonly string[];
}

const known = new WeakMap<Stage['components'], Roster>();
const kept = new WeakMap<readonly string[], Kept>();

export function rosterOf({ components }: Pick<Stage, 'components'>): Roster {
  const roster = known.get(components) ?? readRoster(components);
  known.set(components, roster);
  return roster;
}

function readRoster(map: Stage['components']): Roster {
  const ids = sortedIds(map);
  const components = ids.map((id) => map[id]) as Component[];
  const before = kept.get(ids) ?? { positions: new Map(ids.map((id, index) => [id, index])), types: [] };
  kept.set(ids, before);
  const types = components.map(({ type }) => type);
  if (!sameList(types, before.types)) before.types = types;
  return { ids, positions: before.positions, components, types: before.types };
}
