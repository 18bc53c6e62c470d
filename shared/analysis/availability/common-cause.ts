import type { AnalysisParts } from '../stage/analysis-parts.ts';
import { missingNumbers } from '../stage/stage-availability.ts';
import { availabilityOf } from '../structure/availability.ts';
import { breakers } from '../structure/breakers.ts';
import { orderOneCuts } from '../structure/cuts.ts';
import { at, listAt, packLists, type Structure } from '../structure/structure.ts';

export interface Probable {
  readonly structure: Structure;
  /** Per event: the probability that it does not happen. */
  readonly probability: Float64Array;
}

/**
 * What if a share of all failures of units that are alike took all of them at once, as a bad release or a shared bug does?
 * `alike` are lists of events; each gets one more event, whose probability is that share of its likeliest failure (the
 * beta factor), and each of its members keeps the rest.
 */
export function withCommonCause(
  { structure, probability }: Probable,
  alike: readonly (readonly number[])[],
  share: number,
): Probable {
  const eventCount = structure.eventCount + alike.length;
  const split = new Float64Array(eventCount);
  split.set(probability);
  const causes = new Int32Array(eventCount).fill(-1);
  alike.forEach((events, index) => {
    const cause = structure.eventCount + index;
    split[cause] = 1 - share * Math.max(...events.map((event) => 1 - at(probability, event)));
    for (const event of events) {
      causes[event] = cause;
      split[event] = 1 - (1 - share) * (1 - at(probability, event));
    }
  });
  const units = Array.from({ length: structure.events.start.length - 1 }, (_, unit) => {
    const own = [...listAt(structure.events, unit)];
    return [...own, ...new Set(own.map((event) => at(causes, event)).filter((cause) => cause >= 0))];
  });
  return { structure: { ...structure, eventCount, events: packLists(units) }, probability: split };
}

/**
 * Entry point → how often it would serve if that share of the failures of each component's units were common to all of
 * them; null while a number is missing, or when the model is too entangled to compute.
 */
export function commonCauseAvailability(parts: AnalysisParts, share: number): ReadonlyMap<string, number | null> {
  const { events } = parts.placements();
  const probability = events.probabilities();
  const filled = probability.map((p) => (Number.isNaN(p) ? 1 : p));
  const split = withCommonCause({ structure: parts.structure(), probability: filled }, unitsAlike(parts), share);
  const breaking = breakers(split.structure);
  return new Map(
    [...parts.cones().values()].map(({ id, entries, serve }) => {
      const open = entries.length === 0 || missingNumbers(parts.structure(), events, probability, serve).length > 0;
      const single = orderOneCuts(breaking, serve);
      return [id, open ? null : (availabilityOf(split.structure, serve, single, split.probability) ?? null)];
    }),
  );
}

/** Per component with several units: their own events. */
function unitsAlike({ placements }: AnalysisParts): number[][] {
  return placements()
    .list.filter(({ managed, n, outside }) => n > 1 && !managed && !outside)
    .map((placement) => placements().unitsOf(placement));
}
