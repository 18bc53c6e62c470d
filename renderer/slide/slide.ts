import { pricedScorecard } from '../../shared/analysis/cost/priced-scorecard.ts';
import type { PriceBook } from '../../shared/analysis/cost/price-book.ts';
import { failElements } from '../../shared/analysis/fail-elements.ts';
import type { Failing } from '../../shared/analysis/failure/failing.ts';
import { failureView } from '../../shared/analysis/failure/failure-view.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { DrawingColours } from '../../shared/picture/colours.ts';
import type { MarkedFinding } from '../../shared/picture/marks.ts';
import { stagePicture } from '../../shared/picture/stage-picture.ts';
import type { Picture } from '../../shared/picture/types.ts';
import type { PlayedStep } from '../../shared/story/play.ts';
import { entryStates, failureWords, type EntryState } from '../failure/failure-words.ts';
import { told } from '../messages/told.ts';
import { scoreRows, type Cell } from '../scorecard/scorecard-rows.ts';

/** What the room sees of a step: plain data, so that another window or another computer can show the same. */
export interface Slide {
  readonly title: string;
  /** Place in the story, from 0. */
  readonly index: number;
  readonly count: number;
  readonly picture: Picture;
  /** Element → how many calls it is away from what failed: later ones change later. */
  readonly waves: Readonly<Record<string, number>>;
  readonly score: readonly ScoreCell[];
  readonly says: Says | undefined;
}

export interface ScoreCell extends Pick<Cell, 'text' | 'tone'> {
  readonly label: string;
  /** What it was on the stage before, when that was something else. */
  readonly was?: string;
}

/** What is read beside the drawing: what people lose, or the game of guessing. */
export type Says =
  | { readonly kind: 'effect'; readonly entries: readonly EntryState[]; readonly words: string }
  | { readonly kind: 'guess'; readonly words: string };

export interface SlideRequest {
  readonly design: Design;
  readonly step: PlayedStep;
  readonly stage: Stage;
  readonly count: number;
  readonly failing: Failing;
  /** Their marks are drawn. */
  readonly findings: readonly MarkedFinding[];
  readonly prices: readonly PriceBook[];
  readonly colours: DrawingColours;
}

export function makeSlide(request: SlideRequest): Slide {
  const { step, stage, count, failing, prices } = request;
  return {
    title: step.title,
    index: step.index,
    count,
    picture: pictureOf(request),
    waves: wavesOf(stage, failing),
    score: scoreOf(stage, step.before, prices),
    says: effectOf(stage, failing),
  };
}

function pictureOf({ design, step, stage, failing, findings, colours }: SlideRequest): Picture {
  const { focus, hidden, camera } = step;
  const seen = { design, stage, colours, findings, failing, focus, hidden, camera, say: told };
  return stagePicture({ ...seen, transparent: true, legend: camera === undefined });
}

function wavesOf(stage: Stage, failing: Failing): Record<string, number> {
  if (failing.length === 0) return {};
  const { waves, paths } = failureView(stage, failing, failElements(stage, failing));
  return Object.fromEntries([...waves, ...[...paths].map(([key, { wave }]) => [key, wave] as const)]);
}

function scoreOf(stage: Stage, before: Stage | undefined, prices: readonly PriceBook[]): ScoreCell[] {
  const card = pricedScorecard(stage, prices);
  const old = before === undefined ? undefined : pricedScorecard(before, prices);
  return scoreRows().map(({ label, of }) => {
    const { text, tone } = of(card);
    const was = old === undefined ? text : of(old).text;
    return { label, text, tone, ...(was === text ? {} : { was }) };
  });
}

function effectOf(stage: Stage, failing: Failing): Says | undefined {
  if (failing.length === 0) return undefined;
  const effect = failElements(stage, failing);
  return { kind: 'effect', entries: entryStates(stage, effect), words: failureWords(stage, failing, effect) };
}
