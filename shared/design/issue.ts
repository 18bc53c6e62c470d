/** One thing wrong with an input: where, what, and what to do. Lines and columns count from 1. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  /** Keys from the root of the document, such as `['stages', 0, 'components', 'lms', 'n']`. */
  readonly path: readonly (string | number)[];
  /** What is wrong, one sentence without a full stop. */
  readonly message: string;
  /** What to do about it, one sentence without a full stop. */
  readonly fix: string;
}

/** `FILE:LINE:COLUMN: what; what to do` */
export function formatIssue(file: string, issue: Issue): string {
  return `${file}:${issue.line}:${issue.column}: ${issue.message}; ${issue.fix}`;
}
