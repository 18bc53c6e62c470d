import type { StageAnalysis } from '../types.ts';
import { elementOf } from './failing.ts';

/** What the loss of an element alone does to people. `unknown`: nobody arrives yet, or a fact that decides is not given. */
export type Loss = 'down' | 'degraded' | 'unnoticed' | 'unknown';

/** By id, for every component of the platform and every zone that is a single point; a unit counts for its element. */
export function lossView(
  analysis: Pick<StageAnalysis, 'components' | 'scorecard' | 'singlePoints'>,
): ReadonlyMap<string, Loss> {
  const { components, scorecard, singlePoints } = analysis;
  const own = [...components.values()].filter(({ outside }) => !outside);
  const losses = new Map<string, Loss>(
    own.map(({ id, unknown }) => [id, scorecard.judged && unknown.length === 0 ? 'unnoticed' : 'unknown']),
  );
  // What takes people down is said last: it outweighs what only degrades what they get.
  for (const loss of ['degraded', 'down'] as const)
    for (const { failable, covers } of singlePoints[loss])
      for (const id of [failable.id, ...covers]) losses.set(elementOf(id), loss);
  return losses;
}
