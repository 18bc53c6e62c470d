import { SEVERITIES, type Finding, type Severity } from '../rules/types.ts';

/** The worst thing said about one element, for its corner. `text` is what a screen reader says. */
export interface Mark {
  readonly severity: Severity;
  readonly open: 'gap' | 'needs-answer';
  readonly text: string;
}

/** Element → its mark. Only what is open counts: waived and satisfied findings leave no mark. */
export function marksOf(findings: readonly Finding[]): Map<string, Mark> {
  const byElement = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isOpen(finding)) continue;
    for (const id of new Set(finding.elements)) byElement.set(id, [...(byElement.get(id) ?? []), finding]);
  }
  return new Map([...byElement].map(([id, all]) => [id, markOf(all)]));
}

/** Notes stay in the panel: a mark on every element would hide the ones that matter. */
function isOpen({ verdict, waiver, severity }: Finding): boolean {
  return severity !== 'info' && (verdict === 'gap' || verdict === 'needs-answer') && waiver?.active !== true;
}

function markOf(findings: readonly Finding[]): Mark {
  const [worst] = [...findings].sort((a, b) => rank(a) - rank(b));
  if (worst === undefined) throw new Error('a mark needs a finding');
  const gap = worst.verdict === 'gap';
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : '';
  const kind = gap ? `${worst.severity} problem` : 'open question';
  return { severity: worst.severity, open: gap ? 'gap' : 'needs-answer', text: `${kind}: ${worst.title}${more}` };
}

/** Gaps before questions, then by severity. */
function rank({ verdict, severity }: Finding): number {
  return (verdict === 'gap' ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
}
