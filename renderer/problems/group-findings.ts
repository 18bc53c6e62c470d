import { elementName } from '../messages/titles.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { SEVERITIES, type Finding, type Severity } from '../../shared/rules/types.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';

/** How findings are grouped on screen. `accepted`: a person recorded a decision that still holds. */
export const GROUPS = ['gap', 'needs-answer', 'accepted', 'satisfied', 'not-applicable'] as const;
export type Group = (typeof GROUPS)[number];

export interface Filter {
  readonly text: string;
  readonly severity: Severity | 'any';
  readonly area: Finding['area'] | 'any';
}

export const NO_FILTER: Filter = { text: '', severity: 'any', area: 'any' };

export interface FindingGroup {
  readonly group: Group;
  readonly findings: readonly Finding[];
}

export function groupOf({ verdict, waiver }: Pick<Finding, 'verdict' | 'waiver'>): Group {
  const open = verdict === 'gap' || verdict === 'needs-answer';
  return open && waiver?.active === true ? 'accepted' : verdict;
}

/** Every group in order, even when empty; worst first inside, else in the order of the rules. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const rank = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
  return GROUPS.map((group) => ({
    group,
    findings: findings.filter((finding) => groupOf(finding) === group).sort((a, b) => rank(a) - rank(b)),
  }));
}

/** Whether a finding has the severity and area asked for, and every word of the text somewhere in what is shown. */
export function matches(finding: Finding, filter: Filter, stage: Stage): boolean {
  if (filter.severity !== 'any' && finding.severity !== filter.severity) return false;
  if (filter.area !== 'any' && finding.area !== filter.area) return false;
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const { title, message, rule, elements, references } = finding;
  const shown = [
    told(title),
    told(message),
    rule,
    ...elements,
    ...elements.map((id) => elementName(stage, id)),
    ...references.map((each) => `${each.title} ${each.article ?? ''}`),
  ];
  const text = shown.join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** How many findings the lines stand for: a line may ask the same of several elements. */
export function countAsked(lines: readonly Finding[]): number {
  return lines.reduce((sum, { alike = [] }) => sum + 1 + alike.length, 0);
}

/** Gaps by severity, for the status line: `2 critical, 3 high`; what was accepted is counted apart. */
export function countsText(findings: readonly Finding[]): string {
  const gaps = findings.filter((finding) => groupOf(finding) === 'gap');
  const count = (group: Group) => countAsked(findings.filter((finding) => groupOf(finding) === group));
  const questions = count('needs-answer');
  const accepted = count('accepted');
  const counted = SEVERITIES.map((severity) => ({
    severity,
    count: gaps.filter((gap) => gap.severity === severity).length,
  }));
  const parts = counted
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => t('problems.counted', { count, severity: t(`problems.severity.${severity}`) }));
  const asked = t('problems.open-questions', { count: questions });
  const apart = accepted === 0 ? [] : [t('problems.counted.accepted', { count: accepted })];
  return [...(parts.length === 0 ? [t('problems.no-gaps')] : parts), asked, ...apart].join(', ');
}
