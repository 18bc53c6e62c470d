import { SEVERITIES, VERDICTS, type Finding, type Severity, type Verdict } from './types.ts';

/** `never` fails nothing. */
export type Threshold = Severity | 'never';

function isOpenGap({ verdict, waiver }: Finding): boolean {
  return verdict === 'gap' && waiver?.active !== true;
}

/** The verdict that speaks for all of them; undefined when there are none. Waivers do not change it. */
export function rollUp(findings: readonly Finding[]): Verdict | undefined {
  return VERDICTS.find((verdict) => findings.some((finding) => finding.verdict === verdict));
}

export interface Counts {
  /** Unwaived gaps by severity. */
  readonly gaps: Readonly<Record<Severity, number>>;
  readonly questions: number;
  readonly waived: number;
}

/** How much is open: gaps by severity, unanswered questions, and findings that a waiver covers. */
export function countFindings(findings: readonly Finding[]): Counts {
  const gaps: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const finding of findings.filter(isOpenGap)) gaps[finding.severity] += 1;
  return {
    gaps,
    questions: findings.filter(({ verdict, waiver }) => verdict === 'needs-answer' && waiver?.active !== true).length,
    waived: findings.filter(({ waiver }) => waiver?.active === true).length,
  };
}

/** Whether an unwaived gap is at or above the threshold. Questions never fail a check. */
export function failsAt(findings: readonly Finding[], threshold: Threshold): boolean {
  if (threshold === 'never') return false;
  const limit = SEVERITIES.indexOf(threshold);
  return findings.some((finding) => isOpenGap(finding) && SEVERITIES.indexOf(finding.severity) <= limit);
}
