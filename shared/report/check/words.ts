import type { Finding, Reference } from '../../rules/types.ts';
import { isWaived } from '../../rules/summary.ts';

/** How far a citation was checked, in words. */
const VERIFIED = {
  primary: 'checked',
  secondary: 'checked in a secondary source',
  unverified: 'not verified',
} as const;

/** The articles that a finding cites, each with how far it was checked. */
export function articles({ references }: Pick<Finding, 'references'>): string[] {
  return references.flatMap(({ article, verified }: Reference) =>
    article === undefined ? [] : [`${article} (${VERIFIED[verified ?? 'unverified']})`],
  );
}

/** `waived by Ada until 2027-01-01: reason`; undefined when no waiver holds. */
export function waiverWords(finding: Finding): string | undefined {
  const { waiver } = finding;
  if (waiver === undefined || !isWaived(finding)) return undefined;
  const until = waiver.expires === undefined ? '' : ` until ${waiver.expires}`;
  return `waived by ${waiver.by}${until}: ${waiver.reason}`;
}

/** What is said once under a list of findings, however many of them carry it. */
export function caveats(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ caveat }) => caveat ?? []))];
}

/** `gaps: 1 critical, 2 low; questions: 3; waived: 0` is made of these. */
export function gapWords(gaps: Readonly<Record<string, number>>): string {
  const counted = Object.entries(gaps).filter(([, count]) => count > 0);
  return counted.map(([severity, count]) => `${count} ${severity}`).join(', ') || 'none';
}
