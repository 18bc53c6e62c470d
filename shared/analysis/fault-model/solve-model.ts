import { compareText, uniqueSorted } from '../../base/sort.ts';
import { availabilityOf } from '../structure/availability.ts';
import { breakers } from '../structure/breakers.ts';
import { closure } from '../structure/closure.ts';
import { orderOneCuts, orderTwoCuts } from '../structure/cuts.ts';
import type { CompiledModel } from './compile-model.ts';

/** What follows from one fault model. Availabilities are undefined when the model is too entangled to compute. */
export interface SolvedModel {
  readonly availability: number | undefined;
  readonly availabilityFull: number | undefined;
  readonly spof: readonly string[];
  /** Events that alone degrade the entry without taking it down. */
  readonly degradedSpof: readonly string[];
  readonly mcsOrder2: readonly (readonly [string, string])[];
}

/** Order-1 cuts, minimal order-2 cuts and exact availability of the entry. */
export function solveModel({ structure, events, probability, entry }: CompiledModel): SolvedModel {
  const breaking = breakers(structure);
  const serve = closure(structure, entry, 'serve');
  const full = closure(structure, entry, 'full');
  const down = orderOneCuts(breaking, serve);
  const degraded = orderOneCuts(breaking, full);
  const named = (event: number): string => events[event] ?? '';
  return {
    availability: availabilityOf(structure, serve, down, probability),
    availabilityFull: availabilityOf(structure, full, degraded, probability),
    spof: uniqueSorted(down.map(named)),
    degradedSpof: uniqueSorted(degraded.filter((event) => !down.includes(event)).map(named)),
    mcsOrder2: sortPairs(orderTwoCuts(structure, serve, down).map(([a, b]) => [named(a), named(b)])),
  };
}

function sortPairs(pairs: readonly (readonly [string, string])[]): [string, string][] {
  const ordered = pairs.map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));
  return ordered.sort(([a, b], [c, d]) => (a === c ? compareText(b, d) : compareText(a, c)));
}
