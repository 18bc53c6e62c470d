import type { Finding, Named } from './types.ts';

/**
 * The findings as a person reads them: one line for each question, however many rules wait for its answer, and one for
 * each law that says what it does not judge and why. Gaps and what is satisfied stay as they are, and so does the order.
 * The findings themselves are complete; what counts, waives or compares them takes those.
 */
export function forReading(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => together(group));
}

function groupKey({ fingerprint, law, question, verdict, waiver }: Finding): string {
  if (verdict === 'needs-answer' && question !== undefined)
    return `${questionKey(question)} ${waiver?.active === true}`;
  return verdict === 'not-applicable' && law !== undefined ? `law ${law.id}` : fingerprint;
}

/** Two questions with one key are the same question. */
export function questionKey({ element, field }: NonNullable<Finding['question']>): string {
  return `${element ?? ''} ${field}`;
}

function together(group: readonly Finding[]): Finding {
  const [first] = group as [Finding];
  if (group.length === 1) return first;
  return first.question === undefined ? notJudged(first, group) : askedOnce(first, group, first.question);
}

function askedOnce(first: Finding, group: readonly Finding[], question: NonNullable<Finding['question']>): Finding {
  const rules = [...new Set(group.map(({ rule }) => rule))];
  // One that asks about several elements asks for the others, too.
  const widest = group.reduce((most, one) => (one.elements.length > most.elements.length ? one : most));
  if (rules.length === 1) return { ...first, elements: elementsOf(group) };
  return {
    ...first,
    elements: elementsOf(group),
    message: widest.question?.text ?? question.text,
    why: `${rules.length} checks wait for this answer: ${[...new Set(group.map(({ title }) => title))].join('; ')}.`,
    references: distinct(group.flatMap(({ references }) => references)),
    settles: rules,
  };
}

function elementsOf(group: readonly Finding[]): string[] {
  return [...new Set(group.flatMap(({ elements }) => elements))];
}

function distinct(references: Finding['references']): Finding['references'] {
  return [...new Map(references.map((one) => [`${one.title} ${one.article ?? ''}`, one])).values()];
}

function notJudged(first: Finding, group: readonly Finding[]): Finding {
  const { title } = first.law as Named;
  const reasons = new Map<string, string[]>();
  for (const { family, message } of group) reasons.set(message, [...(reasons.get(message) ?? []), family?.title ?? '']);
  const what = `${title}: ${group.length} kinds of duty are not judged here.`;
  const why = [...reasons].map(([message, families]) => `${message} (${families.join(', ')})`).join(' ');
  const told = { ...first, title, severity: 'info' as const };
  return reasons.size === 1 ? told : { ...told, message: what, why };
}
