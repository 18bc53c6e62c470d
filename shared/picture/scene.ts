import type { FailureView } from '../analysis/failure/failure-view.ts';
import type { StageAnalysis } from '../analysis/types.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { Difference } from '../design/stage-difference.ts';
import type { Lines } from '../layout/lines/route-lines.ts';
import type { Arrangement } from './arrange.ts';
import type { DrawingColours } from './colours.ts';
import type { Mark } from './marks.ts';

/** What the parts of a picture are drawn from. */
export interface Scene {
  readonly stage: Stage;
  readonly analysis: Pick<StageAnalysis, 'components'>;
  readonly arrangement: Arrangement;
  /** Connection → the corners of its line. */
  readonly lines: Lines['points'];
  readonly colours: DrawingColours;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Zone → the kinds of marks on components directly in it. */
  readonly inside: ReadonlyMap<string, ReadonlySet<string>>;
  readonly failure: FailureView | undefined;
  /** Only these are shown in full colour, when there are any. */
  readonly focus: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** How elements differ from those of another stage; what is removed is drawn as a ghost. */
  readonly difference: ReadonlyMap<string, Difference>;
}

/** "failed", "1 of 3 lost" and the like; nothing while it works. */
export function standingWords({ failure, analysis, stage }: Scene, id: string): string {
  const condition = failure?.conditions.get(id) ?? 'up';
  if (condition !== 'up') return condition;
  const lost = failure?.units.get(id);
  return lost === undefined ? '' : `${lost} of ${analysis.components.get(id)?.n ?? stage.zones[id]?.count ?? 1} lost`;
}

/** What somebody who cannot see the picture hears of an element. */
export function wordsOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
