import type { Stage } from '../design/schema/stage.ts';
import { SEVERITIES, type Finding, type Severity } from '../rules/types.ts';

/** As much of a finding as a mark tells. */
export type MarkedFinding = Pick<Finding, 'verdict' | 'severity' | 'elements' | 'title' | 'waiver'>;

/** The worst thing said about one element, for its corner. `text` is what a screen reader says. */
export interface Mark {
  readonly severity: Severity;
  readonly open: 'gap' | 'needs-answer';
  readonly text: string;
}

/**
 * What is drawn → its mark. Only what is open counts: waived and satisfied findings leave no mark. `drawn` says what is
 * drawn of an element: a collapsed zone has the mark of all that is in it.
 */
export function marksOf(findings: readonly MarkedFinding[], drawn = (id: string) => id): Map<string, Mark> {
  const byElement = new Map<string, MarkedFinding[]>();
  for (const finding of findings) {
    if (!isOpen(finding)) continue;
    for (const id of new Set(finding.elements.map(drawn))) byElement.set(id, [...(byElement.get(id) ?? []), finding]);
  }
  return new Map([...byElement].map(([id, all]) => [id, markOf(all)]));
}

/** Notes stay in the panel: a mark on every element would hide the ones that matter. */
function isOpen({ verdict, waiver, severity }: MarkedFinding): boolean {
  return severity !== 'info' && (verdict === 'gap' || verdict === 'needs-answer') && waiver?.active !== true;
}

function markOf(findings: readonly MarkedFinding[]): Mark {
  const [worst] = [...findings].sort((a, b) => rank(a) - rank(b));
  if (worst === undefined) throw new Error('a mark needs a finding');
  const gap = worst.verdict === 'gap';
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : '';
  const kind = gap ? `${worst.severity} problem` : 'open question';
  return { severity: worst.severity, open: gap ? 'gap' : 'needs-answer', text: `${kind}: ${worst.title}${more}` };
}

/** Gaps before questions, then by severity. */
function rank({ verdict, severity }: MarkedFinding): number {
  return (verdict === 'gap' ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
}

/** Zone → the kinds of marks on components directly in it. */
export function marksInside(stage: Stage, marks: ReadonlyMap<string, Mark>): Map<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const [id, mark] of marks) {
    const zone = stage.components[id]?.in;
    if (zone !== undefined) said.set(zone, (said.get(zone) ?? new Set()).add(kindOf(mark)));
  }
  return said;
}

/** The mark in the header of a zone, which repeats nothing that a component in it shows. */
export function headerMark(mark: Mark | undefined, inside: ReadonlySet<string> = new Set()): Mark | undefined {
  return mark !== undefined && inside.has(kindOf(mark)) ? undefined : mark;
}

function kindOf({ open, severity }: Mark): string {
  return `${open} ${severity}`;
}
