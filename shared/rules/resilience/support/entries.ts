import type { StageAnalysis } from '../../../analysis/types.ts';
import { perAnalysis } from './per-analysis.ts';

/** Entry points that lead to nothing of the platform, such as those bound to the people outside: nothing can be judged from them. */
export const blindEntries = perAnalysis(({ components, cones }): readonly string[] =>
  [...cones].filter(([, { full }]) => full.every((id) => !isInside(components.get(id)))).map(([id]) => id),
);

function isInside(placed: ReturnType<StageAnalysis['components']['get']>): boolean {
  return placed !== undefined && placed.units[0]?.length !== 0;
}
