import { availabilityOf } from '../structure/availability.ts';
import { orderOneCuts } from '../structure/cuts.ts';
import { closure } from '../structure/closure.ts';
import { at, type Lists } from '../structure/structure.ts';
import type { JointAvailability } from '../availability/types.ts';
import type { EntryCone } from './entry-cones.ts';
import { EVENT } from './event-numbers.ts';
import type { Events } from './events.ts';
import type { StageStructure } from './stage-structure.ts';

/** Probability that some entry points work together; null while any event they depend on has no number. */
export function stageAvailability(
  structure: StageStructure,
  breaking: Lists,
  events: Events,
  cones: ReadonlyMap<string, EntryCone>,
  entryPoints: readonly string[],
): JointAvailability {
  const entries = entryPoints.flatMap((id) => cones.get(id)?.entries ?? []);
  if (entries.length === 0) return { value: null, missing: [] };
  const full = closure(structure, entries, 'full');
  const probability = events.probabilities();
  const missing = missingNumbers(structure, events, probability, full);
  if (missing.length > 0) return { value: null, missing: missing.map((event) => events.id(event)).sort() };
  const chance = (groups: Int32Array): number | undefined =>
    availabilityOf(structure, groups, orderOneCuts(breaking, groups), withoutGaps(probability));
  const serve = chance(closure(structure, entries, 'serve'));
  const undegraded = chance(full);
  const value = serve === undefined || undegraded === undefined ? null : { serve, full: undegraded };
  return { value, missing: [] };
}

/** The same with 1 where there is no number: machines that nobody drew, or an upper bound where numbers are missing. */
export function withoutGaps(probability: Float64Array): Float64Array {
  return probability.map((p) => (Number.isNaN(p) ? 1 : p));
}

/**
 * Events of these groups without a number. A machine that nobody drew has no place for one: the number of the unit on
 * it speaks for both. One that each of its units lacks is asked for once.
 */
export function missingNumbers(
  { units, events: eventsOf, eventCount }: StageStructure,
  events: Events,
  probability: Float64Array,
  groups: Iterable<number>,
): number[] {
  const missing = new Uint8Array(eventCount);
  for (const group of groups) {
    for (let slot = at(units.start, group); slot < at(units.start, group + 1); slot += 1) {
      const unit = at(units.items, slot);
      for (let index = at(eventsOf.start, unit); index < at(eventsOf.start, unit + 1); index += 1) {
        const event = at(eventsOf.items, index);
        if (Number.isNaN(at(probability, event)) && events.kinds[event] !== EVENT.ownMachine) missing[event] = 1;
      }
    }
  }
  return [...missing.keys()].filter((event) => missing[event] === 1);
}
