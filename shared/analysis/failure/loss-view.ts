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

/** The worst first; what is not known is no comfort. */
const WORST: readonly Loss[] = ['down', 'degraded', 'unknown', 'unnoticed'];

/** By what elements are drawn as: the worst of those that are drawn as the same. */
export function worstLosses(losses: ReadonlyMap<string, Loss>, drawnAs: (id: string) => string): Map<string, Loss> {
  const worst = new Map<string, Loss>();
  for (const [id, loss] of losses) {
    const known = worst.get(drawnAs(id)) ?? loss;
    worst.set(drawnAs(id), WORST.indexOf(loss) < WORST.indexOf(known) ? loss : known);
  }
  return worst;
}
