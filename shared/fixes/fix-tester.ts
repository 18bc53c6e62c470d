import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { same } from '../design/text/same.ts';
import { run, startHistory, undo } from '../history/history.ts';
import { checkStage } from '../rules/check-stage.ts';
import type { Finding } from '../rules/types.ts';
import { fixesFor } from './fixes-for.ts';
import type { Fix, FixKind } from './types.ts';

/** A design in which a rule fires, and what the fix makes of it. */
export interface FixCase {
  readonly name: string;
  /** The text of a design file; its first stage is fixed. */
  readonly design: string;
  readonly rule: string;
  /** The element that the finding names first; left out: any. */
  readonly cause?: string;
  /** Sentences about what is wrong with the fixed design, none when it is as it should be; left out: any will do. */
  readonly expect?: (design: Design) => readonly string[];
}

const AS_OF = '2026-11-23';

/** What is wrong with a fix in this case, as sentences: not offered, more than one step, not undone, finding not gone. */
export function fixTroubles(kind: FixKind, { design: text, rule, cause, expect }: FixCase): string[] {
  const parsed = parseDesign(text);
  if (!parsed.ok) return parsed.error.map(({ line, message }) => `line ${line}: ${message}`);
  const { design } = parsed.value;
  const stageId = design.stages[0]?.id ?? '';
  const finding = find(design, stageId, rule, cause);
  if (finding === undefined) return [`${rule} does not fire`];
  const fix = fixesFor(design, stageId, finding, AS_OF).find(({ id }) => id === kind.id);
  if (fix === undefined) return [`${kind.id} is not offered for ${finding.message}`];
  return [...appliedTroubles(design, stageId, finding, fix), ...(expect?.(applied(design, fix)) ?? [])];
}

function find(design: Design, stageId: string, rule: string, cause: string | undefined): Finding | undefined {
  return checkStage(design, stageId, AS_OF).find(
    (each) => each.rule === rule && each.verdict === 'gap' && (cause === undefined || each.elements[0] === cause),
  );
}

function applied(design: Design, { command }: Fix): Design {
  return run(startHistory(design), command).history.design;
}

/** What is wrong with any offered fix, as sentences. */
export function appliedTroubles(design: Design, stageId: string, finding: Finding, fix: Fix): string[] {
  const { history, refusal } = run(startHistory(design), fix.command);
  const left = checkStage(history.design, fix.stageId ?? stageId, AS_OF).some(
    ({ fingerprint }) => fingerprint === finding.fingerprint,
  );
  const undone = same(undo(history).design, design);
  return [
    ...(refusal === undefined ? [] : [`refused: ${refusal.refused}`]),
    ...(history.past.length === 1 ? [] : [`${history.past.length} steps`]),
    ...(left ? [`still there: ${finding.message}`] : []),
    ...(undone ? [] : ['undo gives another design']),
  ];
}
