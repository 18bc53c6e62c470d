import type { PriceBook } from '../../analysis/cost/price-book.ts';
import { diffDesigns, type ModelChange } from '../../design/diff.ts';
import type { Design } from '../../design/schema/design.ts';
import { checkStage } from '../../rules/check-stage.ts';
import type { Finding } from '../../rules/types.ts';
import { coverageChanges, type CoverageChange } from './coverage-changes.ts';
import { findingChanges, type FindingChanges } from './finding-changes.ts';
import { stageScore, type StageScore } from '../stage-score.ts';

type Scorecard = StageScore['scorecard'];

export interface FigureChange {
  readonly figure: keyof Scorecard;
  /** Undefined: the stage is not in that design. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one stage: its verdicts and figures, its findings, and what targets can express of it. */
export interface StageChange extends FindingChanges {
  readonly id: string;
  readonly name: string;
  readonly scorecard: readonly FigureChange[];
  readonly coverage: readonly CoverageChange[];
}

export interface DesignChanges {
  readonly model: readonly ModelChange[];
  /** Only stages in which something differs, in the order of the newer design, then those it no longer has. */
  readonly stages: readonly StageChange[];
}

/** By what both are judged. */
export interface Judging {
  /** An ISO date. */
  readonly asOf: string;
  readonly prices: readonly PriceBook[];
}

/** What differs between two designs, judged on the same day and at the same prices. */
export function makeDiff(before: Design, after: Design, by: Judging): DesignChanges {
  const ids = [...new Set([...after.stages, ...before.stages].map(({ id }) => id))];
  const stages = ids.map((id) => stageChange(id, side(before, id, by), side(after, id, by)));
  return { model: diffDesigns(before, after), stages: stages.filter(differs) };
}

export function isSame({ model, stages }: DesignChanges): boolean {
  return model.length === 0 && stages.length === 0;
}

interface Side {
  readonly design: Design;
  readonly score: StageScore | undefined;
  readonly findings: readonly Finding[];
}

function side(design: Design, id: string, { asOf, prices }: Judging): Side {
  const stage = design.stages.find((each) => each.id === id);
  return {
    design,
    score: stage === undefined ? undefined : stageScore(stage, prices),
    findings: checkStage(design, id, asOf),
  };
}

function stageChange(id: string, before: Side, after: Side): StageChange {
  return {
    id,
    name: (after.score ?? before.score)?.name ?? id,
    scorecard: figureChanges(before.score?.scorecard, after.score?.scorecard),
    ...findingChanges(before.findings, after.findings),
    coverage: coverageChanges({ design: before.design, id }, { design: after.design, id }),
  };
}

function figureChanges(before: Scorecard | undefined, after: Scorecard | undefined): FigureChange[] {
  const figures = Object.keys(after ?? before ?? {}) as (keyof Scorecard)[];
  return figures
    .map((figure) => ({ figure, before: before?.[figure], after: after?.[figure] }))
    .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
}

function differs({ scorecard, opened, closed, changed, coverage }: StageChange): boolean {
  return scorecard.length + opened.length + closed.length + changed.length + coverage.length > 0;
}
