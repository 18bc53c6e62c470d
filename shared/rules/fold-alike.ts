import type { Finding } from './types.ts';

/**
 * Questions about the same fact of several elements as one line, asked of the first and saying of how many more. They
 * stay questions of their own everywhere else: each is answered, counted and waived by itself. Takes findings that each
 * ask once (`forReading`), and keeps their order.
 */
export function foldAlike(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = alikeKey(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => folded(group));
}

/** A vendor's fact and a fact of the design are asked once as it is; only facts of elements repeat. */
function alikeKey({ fingerprint, question, rule, settles, severity, verdict, waiver }: Finding): string {
  if (verdict !== 'needs-answer' || question?.element === undefined) return fingerprint;
  return [question.field, severity, waiver?.active === true, ...(settles ?? [rule])].join(' ');
}

function folded(group: readonly Finding[]): Finding {
  const [first, ...rest] = group as [Finding, ...Finding[]];
  if (rest.length === 0) return first;
  return {
    ...first,
    elements: [...new Set(group.flatMap(({ elements }) => elements))],
    message: `${first.message} The same is asked of ${rest.length} more.`,
    alike: rest.flatMap(({ question }) => question ?? []),
  };
}
