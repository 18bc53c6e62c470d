import { analyzeStage } from '../analysis/analyze-stage.ts';
import type { Scorecard } from '../analysis/types.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory } from '../history/history.ts';
import { checkStage } from '../rules/check-stage.ts';
import type { Finding } from '../rules/types.ts';
import type { Fix } from './types.ts';

/** What a fix would do, before anybody does it. */
export interface FixPreview {
  readonly before: Scorecard;
  readonly after: Scorecard;
  /** Gaps and questions that go and come, worst first. */
  readonly removed: readonly Finding[];
  readonly added: readonly Finding[];
  /** The design with the fix applied, for drawing it. */
  readonly design: Design;
}

/** The stage before and after a fix; undefined when the fix is refused or the stage is gone. `asOf` is an ISO date. */
export function previewFix(design: Design, stageId: string, fix: Fix, asOf: string): FixPreview | undefined {
  const { history, refusal } = run(startHistory(design), fix.command);
  const shown = fix.stageId ?? stageId;
  const stage = design.stages.find(({ id }) => id === stageId);
  const next = history.design.stages.find(({ id }) => id === shown);
  if (refusal !== undefined || stage === undefined || next === undefined) return undefined;
  const [old, now] = [open(design, stageId, asOf), open(history.design, shown, asOf)];
  return {
    before: analyzeStage(stage).scorecard,
    after: analyzeStage(next).scorecard,
    removed: without(old, now),
    added: without(now, old),
    design: history.design,
  };
}

function open(design: Design, stageId: string, asOf: string): Finding[] {
  return checkStage(design, stageId, asOf).filter(({ verdict }) => verdict === 'gap' || verdict === 'needs-answer');
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(identity));
  return findings.filter((finding) => !known.has(identity(finding)));
}

function identity({ fingerprint, verdict }: Finding): string {
  return `${verdict} ${fingerprint}`;
}
