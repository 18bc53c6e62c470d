import { sortBy } from '../../base/sort.ts';
import type { AnalysisParts } from '../stage/analysis-parts.ts';
import { withoutGaps } from '../stage/stage-availability.ts';
import { availabilityOf } from '../structure/availability.ts';
import { closure } from '../structure/closure.ts';
import { orderOneCuts } from '../structure/cuts.ts';
import { at } from '../structure/structure.ts';
import { eventsOf } from './entry-availability.ts';
import { availabilityWithout } from './importance.ts';
import type { ElementGain } from './types.ts';

/** As many as anybody will look into. */
const NAMED = 3;
/** Less than this is the noise of the arithmetic. */
const NOISE = 1e-12;

/**
 * The three elements that cost these entry points most together, worst first: how much more often all of them would
 * serve if the element never failed. A missing number counts as 1; none when the model is too entangled to compute.
 */
export function elementGains(parts: AnalysisParts, entryPoints: readonly string[]): readonly ElementGain[] {
  const structure = parts.structure();
  const groups = closure(
    structure,
    entryPoints.flatMap((id) => parts.cones().get(id)?.entries ?? []),
    'serve',
  );
  const single = orderOneCuts(parts.breaking(), groups);
  const probability = withoutGaps(parts.placements().events.probabilities());
  const now = availabilityOf(structure, groups, single, probability);
  if (now === undefined) return [];
  let best: ElementGain[] = [];
  for (const { element, events, most } of suspects(parts, groups, probability)) {
    // Nobody gains more than the element is away, so the rest cannot be among the worst.
    if (most <= (best[NAMED - 1]?.gain ?? NOISE)) break;
    const gain = (availabilityWithout(structure, groups, single, probability, events) ?? now) - now;
    if (gain > NOISE)
      best = sortBy([...best, { element, gain }], byElement)
        .sort(worstFirst)
        .slice(0, NAMED);
  }
  return best;
}

const byElement = ({ element }: ElementGain) => element;
const worstFirst = (a: ElementGain, b: ElementGain) => b.gain - a.gain;

interface Suspect {
  readonly element: string;
  readonly events: readonly number[];
  /** What all of its events are away together, at most. */
  readonly most: number;
}

/** Elements that may fail here, the least available first. */
function suspects(parts: AnalysisParts, groups: Int32Array, probability: Float64Array): Suspect[] {
  const { events } = parts.placements();
  const byOwner = new Map<string, number[]>();
  for (const event of eventsOf(parts, groups)) {
    if (at(probability, event) >= 1) continue;
    const element = events.elements[event] ?? '';
    const known = byOwner.get(element);
    if (known) known.push(event);
    else byOwner.set(element, [event]);
  }
  const found = [...byOwner].map(([element, own]) => ({
    element,
    events: own,
    most: own.reduce((sum, event) => sum + 1 - at(probability, event), 0),
  }));
  return sortBy(found, ({ element }) => element).sort((a, b) => b.most - a.most);
}
