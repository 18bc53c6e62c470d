import { groupBy } from '../../base/group-by.ts';
import type { Owner } from '../../design/fields/owner.ts';
import { SEVERITIES, type Finding } from '../types.ts';
import { compareQuestions, type OpenQuestion } from './open-questions.ts';

/**
 * Questions about the same fact of several elements as one, with one answer for all of them, worth what they settle
 * together. What is asked of the design or of a vendor, and what no form can answer, stays as it is. In asking order.
 */
export function foldQuestions(questions: readonly OpenQuestion[]): OpenQuestion[] {
  return [...groupBy(questions, foldKey)].map(([id, group]) => folded(id, group)).sort(compareQuestions);
}

function foldKey({ id, stageId, answer, saidUnknown }: OpenQuestion): string {
  if (answer === undefined || answer.owner.kind === 'context' || answer.owner.kind === 'vendor') return id;
  const fact = [stageId, answer.owner.kind, answer.field.path.join('.')];
  return [...fact, saidUnknown ? 'unknown everywhere' : 'everywhere'].join(' ');
}

/** A question that is alone keeps the id of its group: it is the same card when the others are answered. */
function folded(id: string, group: readonly OpenQuestion[]): OpenQuestion {
  const [first, ...rest] = group as [OpenQuestion, ...OpenQuestion[]];
  const settles = group.flatMap((each) => each.settles);
  const findings = [...new Map(settles.map((finding) => [finding.fingerprint, finding])).values()].sort(worstFirst);
  return {
    ...first,
    id,
    owners: eachOnce(group.flatMap(({ owners }) => owners)),
    settles: findings,
    severity: findings[0]?.severity ?? first.severity,
    alike: rest.map(({ asked }) => asked),
  };
}

function worstFirst(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

function eachOnce(owners: readonly Owner[]): Owner[] {
  return [...new Map(owners.map((owner) => [owner.id, owner])).values()];
}
