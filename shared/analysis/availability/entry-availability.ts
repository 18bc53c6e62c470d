import { sortBy } from '../../base/sort.ts';
import type { AnalysisParts } from '../stage/analysis-parts.ts';
import type { EntryCone } from '../stage/entry-cones.ts';
import type { Events } from '../stage/events.ts';
import { missingNumbers, withoutGaps } from '../stage/stage-availability.ts';
import { availabilityOf } from '../structure/availability.ts';
import { orderOneCuts } from '../structure/cuts.ts';
import { at, listAt } from '../structure/structure.ts';
import { importance } from './importance.ts';
import type { Availability, Contribution, EntryAvailability, UsedNumber } from './types.ts';

/** Minutes of a year of 365 days. */
export const MINUTES_A_YEAR = 525_600;

export function entryAvailabilities(parts: AnalysisParts): ReadonlyMap<string, EntryAvailability> {
  const probability = parts.placements().events.probabilities();
  return new Map([...parts.cones().values()].map((cone) => [cone.id, entryAvailability(parts, cone, probability)]));
}

function entryAvailability(parts: AnalysisParts, cone: EntryCone, probability: Float64Array): EntryAvailability {
  const structure = parts.structure();
  const { events } = parts.placements();
  if (cone.entries.length === 0) return NONE;
  const filled = withoutGaps(probability);
  const chance = (groups: Int32Array) =>
    availabilityOf(structure, groups, orderOneCuts(parts.breaking(), groups), filled);
  const missing = missingNumbers(structure, events, probability, cone.full);
  const unserved = missingNumbers(structure, events, probability, cone.serve);
  const numbers = usedNumbers(parts, cone, probability);
  const serve = numbers.length === 0 ? undefined : chance(cone.serve);
  return {
    serve: unserved.length > 0 ? null : spoken(serve),
    full: missing.length > 0 ? null : spoken(chance(cone.full)),
    atMost: spoken(serve),
    numbers,
    missing: missing.map((event) => events.id(event)).sort(),
    contributions: unserved.length > 0 || serve === undefined ? [] : contributions(parts, cone, filled, serve),
  };
}

const NONE: EntryAvailability = {
  serve: null,
  full: null,
  atMost: null,
  numbers: [],
  missing: [],
  contributions: [],
};

function spoken(value: number | undefined): Availability | null {
  if (value === undefined) return null;
  const lost = Math.max(0, 1 - value);
  return { value, nines: lost === 0 ? Infinity : -Math.log10(lost), minutesDownPerYear: lost * MINUTES_A_YEAR };
}

function usedNumbers(parts: AnalysisParts, cone: EntryCone, probability: Float64Array): UsedNumber[] {
  const { events } = parts.placements();
  const used = [...eventsOf(parts, cone.full)].filter((event) => !Number.isNaN(at(probability, event)));
  return sortBy(
    used.map((event) => usedNumber(events, event)),
    ({ failable }) => failable,
  );
}

function usedNumber(events: Events, event: number): UsedNumber {
  const { id, availability = 1, from } = events.failable(event);
  const { basis = 'assumed', source, on } = from ?? {};
  return {
    failable: id,
    availability,
    basis,
    ...(source !== undefined && { source }),
    ...(on !== undefined && { on }),
  };
}

/** Everything that can fail among the units of these groups. */
export function eventsOf(parts: AnalysisParts, groups: Int32Array): Set<number> {
  const { units, events } = parts.structure();
  const found = new Set<number>();
  for (const group of groups) {
    for (const unit of listAt(units, group)) for (const event of listAt(events, unit)) found.add(event);
  }
  return found;
}

function contributions(
  parts: AnalysisParts,
  { serve }: EntryCone,
  probability: Float64Array,
  availability: number,
): Contribution[] {
  const { events } = parts.placements();
  const found = orderOneCuts(parts.breaking(), serve)
    .filter((event) => at(probability, event) < 1)
    .map((event): Contribution => {
      const unavailability = 1 - at(probability, event);
      const weight = importance(availability, at(probability, event));
      const gain = unavailability * weight;
      return {
        failable: events.id(event),
        unavailability,
        importance: weight,
        gain,
        minutesGainedPerYear: gain * MINUTES_A_YEAR,
      };
    });
  return sortBy(found, ({ failable }) => failable).sort((a, b) => b.gain - a.gain);
}
