import { hasCapability } from '../../catalog/index.ts';
import { keptWith } from '../../base/kept-with.ts';
import { uniqueSorted } from '../../base/sort.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { sortedEntries } from '../../design/sorted-entries.ts';
import { at, listAt, packLists, type Lists, type Structure } from '../structure/structure.ts';
import { rosterOf, type Roster } from './roster.ts';

/** Components of which one is enough, by position. */
export type Alternatives = readonly (readonly number[])[];

const NONE: Alternatives = [];

/**
 * Name services that answer for the same names, so that resolvers ask whichever is there: several that an entry point
 * goes through, where every entry point that goes through one of them goes through all.
 */
export function alternativesOf(stage: Stage): Alternatives {
  const { positions, types } = rosterOf(stage);
  return readAlternatives(stage.entryPoints, positions, types);
}

const readAlternatives = keptWith(
  (entryPoints: Stage['entryPoints'], positions: Roster['positions'], types: Roster['types']): Alternatives => {
    const answers = (id: string) => hasCapability(types[positions.get(id) ?? -1] ?? '', 'resolves-names');
    const ways = sortedEntries(entryPoints).map(([, { at: first, through = [] }]) =>
      uniqueSorted([first, ...through].filter(answers)),
    );
    const sets = new Map(ways.filter(({ length }) => length > 1).map((ids) => [ids.join(' '), ids]));
    const clear = (ids: readonly string[]) =>
      ways.every((way) => way.join(' ') === ids.join(' ') || !way.some((id) => ids.includes(id)));
    const found = [...sets.values()].filter(clear).map((ids) => ids.map((id) => positions.get(id) ?? -1));
    return found.length === 0 ? NONE : found;
  },
);

/** Lets each of the alternatives serve while any of them has a unit that works, where one unit is enough for each. */
export function withAlternatives<T extends Structure>(structure: T, alternatives: Alternatives): T & { own: Lists } {
  const own = structure.units;
  const enough = alternatives.filter((set) => set.every((group) => at(structure.k, group) === 1));
  if (enough.length === 0) return { ...structure, own };
  const rows = Array.from({ length: structure.groupCount }, (_, group) => [...listAt(own, group)]);
  for (const set of enough) {
    const all = set.flatMap((group) => [...listAt(own, group)]);
    for (const group of set) rows[group] = all;
  }
  return { ...structure, units: packLists(rows), own };
}
