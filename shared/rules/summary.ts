import { questionKey } from './for-reading.ts';
import { SEVERITIES, VERDICTS, type Finding, type Severity, type Verdict } from './types.ts';

/** `never` fails nothing. */
export type Threshold = Severity | 'never';

/** Whether a decision that still holds covers an open finding. */
export function isWaived({ verdict, waiver }: Finding): boolean {
  return (verdict === 'gap' || verdict === 'needs-answer') && waiver?.active === true;
}

/** A gap or a question that nobody has decided about. */
export function isOpen({ verdict, waiver }: Finding): boolean {
  return (verdict === 'gap' || verdict === 'needs-answer') && waiver?.active !== true;
}

function isOpenQuestion(finding: Finding): boolean {
  return finding.verdict === 'needs-answer' && isOpen(finding);
}

/** Two rules that ask the same count once. */
function identity({ question, fingerprint }: Finding): string {
  return question === undefined ? fingerprint : questionKey(question);
}

function isOpenGap(finding: Finding): boolean {
  return finding.verdict === 'gap' && isOpen(finding);
}

/** The verdict that speaks for all of them; undefined when there are none. Waivers do not change it. */
export function rollUp(findings: readonly Finding[]): Verdict | undefined {
  return VERDICTS.find((verdict) => findings.some((finding) => finding.verdict === verdict));
}

export interface Counts {
  /** Unwaived gaps by severity. */
  readonly gaps: Readonly<Record<Severity, number>>;
  /** Unanswered questions, each once however many rules ask it. */
  readonly questions: number;
  readonly waived: number;
}

/** How much is open: gaps by severity, unanswered questions, and findings that a waiver covers. */
export function countFindings(findings: readonly Finding[]): Counts {
  const gaps: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const finding of findings.filter(isOpenGap)) gaps[finding.severity] += 1;
  return {
    gaps,
    questions: new Set(findings.filter(isOpenQuestion).map(identity)).size,
    waived: findings.filter(isWaived).length,
  };
}

/** Whether an unwaived gap is at or above the threshold. Questions never fail a check. */
export function failsAt(findings: readonly Finding[], threshold: Threshold): boolean {
  return findings.some((finding) => isFailure(finding, threshold));
}

/** Whether this one finding fails a check. */
export function isFailure(finding: Finding, threshold: Threshold): boolean {
  if (threshold === 'never' || !isOpenGap(finding)) return false;
  return SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(threshold);
}
