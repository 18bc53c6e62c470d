import type { FailureView } from '../analysis/failure/failure-view.ts';
import type { StageAnalysis } from '../analysis/types.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { Difference } from '../design/stage-difference.ts';
import type { Fold, FoldedLine } from '../layout/fold.ts';
import type { Lines } from '../layout/lines/route-lines.ts';
import type { Arrangement } from './arrange.ts';
import type { DrawingColours } from './colours.ts';
import { foldedFacts, type Folded } from './folded.ts';
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
  /** Collapsed zone → how many of these are in it. */
  readonly differing: ReadonlyMap<string, number>;
  readonly fold: Fold;
  readonly drawnLines: readonly FoldedLine[];
  /** What is written on the picture that nobody named, in the language of who looks at it. */
  readonly say: (english: string) => string;
}

/** "failed", "1 of 3 lost" and the like; nothing while it works. */
export function standingWords({ failure, analysis, stage, fold }: Scene, id: string): string {
  const contents = fold.contents.get(id);
  if (contents !== undefined) return foldedStanding(foldedFacts(stage, id, contents, failure));
  const condition = failure?.conditions.get(id) ?? 'up';
  if (condition !== 'up') return condition;
  const lost = failure?.units.get(id);
  return lost === undefined ? '' : `${lost} of ${analysis.components.get(id)?.n ?? stage.zones[id]?.count ?? 1} lost`;
}

/** Of a collapsed zone that works in part, how much of it. */
function foldedStanding({ condition, stopped, components }: Folded): string {
  if (condition === 'failed') return condition;
  if (stopped > 0) return `${stopped} of ${components} stopped`;
  return condition === 'degraded' ? condition : '';
}

/** "3 components, 1 zone" of what a collapsed zone holds; nothing of another. */
export function foldedWords({ stage, fold, failure, say }: Scene, id: string): string {
  const contents = fold.contents.get(id);
  if (contents === undefined) return '';
  const { components, zones } = foldedFacts(stage, id, contents, failure);
  return wordsOf([counted(components, 'component'), zones === 0 ? '' : counted(zones, 'zone')].map(say));
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** What somebody who cannot see the picture hears of an element. */
export function wordsOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
