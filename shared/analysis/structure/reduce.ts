import { at, listAt, weightAt, type Structure } from './structure.ts';

export interface ReducedUnit {
  /** Probability that all events of this unit alone work. */
  readonly private: number;
  /** Events that other units need too. */
  readonly shared: readonly number[];
  /** What it counts for in its group. */
  readonly weight: number;
}

export interface ReducedGroup {
  readonly k: number;
  readonly units: readonly ReducedUnit[];
}

/** The conjunction of some groups, with everything that is simple already multiplied out. */
export interface Reduced {
  /** Probability that the events in series with everything work. */
  readonly series: number;
  /** Independent parts: groups of different parts share no event. */
  readonly parts: readonly (readonly ReducedGroup[])[];
}

/** Takes single points out as factors, folds events of one unit into it, and splits what is left into independent parts. */
export function reduce(
  structure: Structure,
  groups: Int32Array,
  single: readonly number[],
  probability: Float64Array,
): Reduced {
  const inSeries = new Set(single);
  const uses = countUses(structure, groups);
  const reduced = [...groups].map((group) => ({
    k: at(structure.k, group),
    units: [...listAt(structure.units, group)].map((unit) => {
      const events = [...listAt(structure.events, unit)].filter((event) => !inSeries.has(event));
      const own = events.filter((event) => at(uses, event) === 1);
      return {
        private: own.reduce((product, event) => product * at(probability, event), 1),
        shared: events.filter((event) => at(uses, event) > 1),
        weight: weightAt(structure, unit),
      };
    }),
  }));
  return {
    series: single.reduce((product, event) => product * at(probability, event), 1),
    parts: independentParts(reduced),
  };
}

function countUses(structure: Structure, groups: Int32Array): Int32Array {
  const uses = new Int32Array(structure.eventCount);
  for (const group of groups) {
    for (const unit of listAt(structure.units, group)) {
      for (const event of listAt(structure.events, unit)) uses[event] = at(uses, event) + 1;
    }
  }
  return uses;
}

function independentParts(groups: readonly ReducedGroup[]): ReducedGroup[][] {
  const parts = new Map<number, ReducedGroup[]>();
  const partOfEvent = new Map<number, number>();
  groups.forEach((group, index) => {
    const events = new Set(group.units.flatMap(({ shared }) => shared));
    const touched = new Set([...events].flatMap((event) => partOfEvent.get(event) ?? []));
    const joined = [...touched].flatMap((part) => parts.get(part) ?? []);
    for (const part of touched) parts.delete(part);
    for (const [event, part] of partOfEvent) if (touched.has(part)) partOfEvent.set(event, index);
    for (const event of events) partOfEvent.set(event, index);
    parts.set(index, [...joined, group]);
  });
  return [...parts.values()];
}
