import { analyzeStage } from '../analysis/analyze-stage.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory } from '../history/history.ts';
import { rules } from '../rules/index.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Finding } from '../rules/types.ts';
import { fixKinds } from './index.ts';
import type { Fix } from './types.ts';

/**
 * The fixes that remove a gap, several where there are alternatives; empty for whatever is no gap. Each was tried: a fix
 * that is refused, or after which the same rule still blames the same cause, is not among them. `asOf` is an ISO date.
 */
export function fixesFor(design: Design, stageId: string, finding: Finding, asOf: string): readonly Fix[] {
  const stage = design.stages.find(({ id }) => id === stageId);
  if (stage === undefined || finding.verdict !== 'gap') return [];
  const context = { design, stage, analysis: analyzeStage(stage), finding };
  return fixKinds
    .filter((kind) => kind.rules.includes(finding.rule))
    .flatMap((kind): Fix[] => {
      const offer = kind.offer(context);
      return offer === undefined ? [] : [{ id: kind.id, ...offer }];
    })
    .filter((fix) => removes(design, stageId, finding, fix, asOf));
}

function removes(
  design: Design,
  stageId: string,
  finding: Finding,
  { command, stageId: shown = stageId }: Fix,
  asOf: string,
): boolean {
  const { history, refusal } = run(startHistory(design), command);
  const stage = history.design.stages.find(({ id }) => id === shown);
  if (refusal !== undefined || stage === undefined) return false;
  const own = rules.filter(({ meta }) => meta.id === finding.rule);
  const left = runRules(own, { design: history.design, stage, analysis: analyzeStage(stage), asOf });
  return left.every((other) => other.fingerprint !== finding.fingerprint && !blamesTheSame(other, finding));
}

/** What falls with a cause is part of a finding's identity, so the same cause may come back under another one. */
function blamesTheSame(other: Finding, finding: Finding): boolean {
  return other.verdict === 'gap' && other.elements[0] === finding.elements[0];
}
