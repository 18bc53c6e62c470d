import { compareText } from '../../base/sort.ts';
import { answerField, type Answerable, type Asked } from '../../design/fields/answer-field.ts';
import { findOwner, valueAt, valuesOf, type Owner } from '../../design/fields/owner.ts';
import type { Design } from '../../design/schema/design.ts';
import { checkStage } from '../check-stage.ts';
import { isOpen } from '../summary.ts';
import { SEVERITIES, type Finding, type Severity } from '../types.ts';

/** One thing to find out, and everything that waits for it. */
export interface OpenQuestion {
  /** Where the answer goes: questions of several findings with one answer are one question. */
  readonly id: string;
  readonly stageId: string;
  readonly asked: Asked;
  /** The field that takes the answer; undefined: it has to be drawn or written in the file. */
  readonly answer: Answerable | undefined;
  /** Everything that the same answer may be given for: what the findings name and nobody has answered. */
  readonly owners: readonly Owner[];
  /** What the answer settles, worst first. */
  readonly settles: readonly Finding[];
  readonly severity: Severity;
  /** The design says that nobody knows. */
  readonly saidUnknown: boolean;
  /** The questions of other elements that are folded into this one. */
  readonly alike?: readonly Asked[];
}

/** Each step of severity weighs as much as two findings of the step below. */
function weight({ severity }: Finding): number {
  return 2 ** (SEVERITIES.length - 1 - SEVERITIES.indexOf(severity));
}

/**
 * What is still to be found out about one stage: first what settles most, by number and severity; what somebody has
 * said to be unknown comes last. `asOf` is an ISO date.
 */
export function openQuestions(design: Design, stageId: string, asOf: string): OpenQuestion[] {
  return questionsIn(design, stageId, checkStage(design, stageId, asOf));
}

/** As `openQuestions`, from findings that are already known. */
export function questionsIn(design: Design, stageId: string, findings: readonly Finding[]): OpenQuestion[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isOpen(finding) || finding.question === undefined) continue;
    const id = placeOf(stageId, finding.question, answerField(design, stageId, finding.question));
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return [...groups].flatMap(([id, settles]) => question(design, stageId, id, settles)).sort(compareQuestions);
}

function placeOf(stageId: string, asked: Asked, answer: Answerable | undefined): string {
  if (answer === undefined) return [stageId, asked.element ?? '', asked.field].join(' ');
  const { owner, field } = answer;
  const shared = owner.kind === 'context' || owner.kind === 'vendor';
  return [shared ? '' : stageId, owner.kind, owner.id, field.path.join('.')].join(' ');
}

function question(design: Design, stageId: string, id: string, settles: readonly Finding[]): OpenQuestion[] {
  const [worst] = settles;
  const asked = worst?.question;
  if (worst === undefined || asked === undefined) return [];
  const answer = answerField(design, stageId, asked);
  const owners = answer === undefined ? [] : ownersOf(design, stageId, answer, settles);
  const said = (owner: Owner) => valueAt(valuesOf(design, owner), answer?.field.path ?? []);
  const saidUnknown = owners.length > 0 && owners.every((owner) => said(owner) === 'unknown');
  return [{ id, stageId, asked, answer, owners, settles, severity: worst.severity, saidUnknown }];
}

/** The owner asked about first, then what else of its kind the findings name and lacks this answer. */
function ownersOf(design: Design, stageId: string, { owner, field }: Answerable, settles: readonly Finding[]): Owner[] {
  const named = [...new Set(settles.flatMap(({ elements }) => elements))];
  const others = named.flatMap((id) => findOwner(design, stageId, id) ?? []);
  const lacks = (one: Owner) =>
    [undefined, 'unknown'].includes(valueAt(valuesOf(design, one), field.path) as undefined);
  return [owner, ...others.filter((one) => one.kind === owner.kind && one.id !== owner.id && lacks(one))];
}

/** The order of asking: what settles most first, what nobody knows last. */
export function compareQuestions(a: OpenQuestion, b: OpenQuestion): number {
  const total = ({ settles }: OpenQuestion) => settles.reduce((sum, finding) => sum + weight(finding), 0);
  return Number(a.saidUnknown) - Number(b.saidUnknown) || total(b) - total(a) || compareText(a.id, b.id);
}

/** What is to be found out about the stages, all of them unless given; a question about the whole design is asked once. */
export function allQuestions(design: Design, asOf: string, stages?: readonly string[]): OpenQuestion[] {
  const ids = stages ?? design.stages.map(({ id }) => id);
  const all = ids.flatMap((id) => openQuestions(design, id, asOf));
  return [...new Map(all.toReversed().map((each) => [each.id, each])).values()].toReversed();
}
