import type { PriceBook } from '../analysis/cost/price-book.ts';
import { pricedScorecard, type PricedScorecard } from '../analysis/cost/priced-scorecard.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory } from '../history/history.ts';
import { checkStage } from '../rules/check-stage.ts';
import type { Finding } from '../rules/types.ts';
import type { Fix } from './types.ts';

/** What a fix would do, before anybody does it. */
export interface FixPreview {
  readonly before: PricedScorecard;
  readonly after: PricedScorecard;
  /** Gaps and questions that go and come, worst first. */
  readonly removed: readonly Finding[];
  readonly added: readonly Finding[];
  /** The design with the fix applied, for drawing it. */
  readonly design: Design;
}

/** The stage before and after a fix; undefined when the fix is refused or the stage is gone. `asOf` is an ISO date. */
export function previewFix(
  design: Design,
  stageId: string,
  fix: Fix,
  asOf: string,
  prices: readonly PriceBook[],
): FixPreview | undefined {
  const { history, refusal } = run(startHistory(design), fix.command);
  const shown = fix.stageId ?? stageId;
  const stage = design.stages.find(({ id }) => id === stageId);
  const next = history.design.stages.find(({ id }) => id === shown);
  if (refusal !== undefined || stage === undefined || next === undefined) return undefined;
  const [old, now] = [open(design, stageId, asOf), open(history.design, shown, asOf)];
  return {
    before: pricedScorecard(stage, prices),
    after: pricedScorecard(next, prices),
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
