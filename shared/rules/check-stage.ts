import { analyzeInSteps } from '../analysis/analyze-stage.ts';
import { finish } from '../base/finish.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { rules } from './index.ts';
import { keepSame } from './keep-same.ts';
import { runInSteps } from './run-rules.ts';
import type { Finding } from './types.ts';
import { applyWaivers, unusedWaivers } from './waivers.ts';
import { compareFindings } from './settle.ts';

interface Memo {
  readonly context: Design['context'];
  readonly vendors: Design['vendors'];
  readonly asOf: string;
  readonly findings: readonly Finding[];
}
const memos = new WeakMap<Stage, Memo>();

/** What was last found in a stage with this id: an edit leaves most of it as it was. */
const last = new Map<string, readonly Finding[]>();
const REMEMBERED = 16;

function remember(stageId: string, findings: readonly Finding[]): void {
  last.delete(stageId);
  last.set(stageId, findings);
  const [oldest] = last.keys();
  if (last.size > REMEMBERED && oldest !== undefined) last.delete(oldest);
}

type InSteps<T> = Generator<undefined, T, undefined>;

/** Findings before waivers. They depend on the stage, the context, the vendors and the day, so they are kept by those. */
function* rawFindings(design: Design, stage: Stage, asOf: string): InSteps<readonly Finding[]> {
  const memo = memos.get(stage);
  if (memo?.context === design.context && memo.vendors === design.vendors && memo.asOf === asOf) return memo.findings;
  const analysis = yield* analyzeInSteps(stage);
  const found = yield* runInSteps(rules, { design, stage, analysis, asOf });
  const findings = keepSame(last.get(stage.id) ?? [], found);
  remember(stage.id, findings);
  memos.set(stage, { context: design.context, vendors: design.vendors, asOf, findings });
  return findings;
}

/**
 * Every finding of one stage, worst first; empty when the design has no such stage. `asOf` is an ISO date. Waivers that
 * cover nothing in any stage are told with the first stage.
 */
export function checkStage(design: Design, stageId: string, asOf: string): readonly Finding[] {
  return finish(checkInSteps(design, stageId, asOf));
}

/** As `checkStage`, a part of the analysis or a rule in every step, between which others may have their turn. */
export function* checkInSteps(design: Design, stageId: string, asOf: string): InSteps<readonly Finding[]> {
  const stage = design.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return [];
  const found = yield* rawFindings(design, stage, asOf);
  if (design.waivers.length === 0) return found;
  const waived = applyWaivers(found, design.waivers, asOf);
  const unused = stage === design.stages[0] ? yield* unusedIn(design, asOf) : [];
  return [...waived, ...unused].sort(compareFindings);
}

function* unusedIn(design: Design, asOf: string): InSteps<Finding[]> {
  const all: Finding[] = [];
  for (const stage of design.stages) for (const each of yield* rawFindings(design, stage, asOf)) all.push(each);
  return unusedWaivers(all, design.waivers);
}

/** The findings of every stage, in the order of the stages. */
export function checkDesign(design: Design, asOf: string): readonly Finding[] {
  return design.stages.flatMap(({ id }) => [...checkStage(design, id, asOf)]);
}
