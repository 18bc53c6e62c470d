import type { Issue } from '../issue.ts';
import { firstIssue } from './first-issue.ts';
import { isBeforeCut, mistakeInFlow, offsetOf } from './mistake-in-flow.ts';
import type { Budget } from './read-tokens.ts';
import type { StoppedAtLine, StoppedInFlow } from './plain/read-plain.ts';

/** Lines that are read first to see what is wrong with an entry; then ten times as many, and so on. */
const FIRST_LINES = 100;
const SIGNS_IN_A_LINE = 40;
const LONGEST_LINE = 400;
/** Words and signs that YAML reads of all excerpts together, in a fifth of a second. */
const MOST_READ = 60_000;

/**
 * The first thing that YAML finds wrong where the plain reader stopped, by an excerpt: the lines that the entry stands in, itself,
 * and some behind it. Undefined when that is right as it stands, or more than YAML may read.
 */
export function mistakeNear(
  text: string,
  stopped: StoppedAtLine | StoppedInFlow,
  lines = FIRST_LINES,
  budget: Budget = { left: MOST_READ },
): Issue | undefined {
  if ('flow' in stopped) return mistakeInFlow(stopped, lines * SIGNS_IN_A_LINE, budget);
  const { entry, sibling } = stopped;
  if (entry === undefined) return undefined;
  const all = text.split('\n');
  const around = [...new Set([...stopped.around, sibling ?? entry])].filter((line) => line !== entry);
  around.sort((one, other) => one - other);
  for (let count = lines; ; count *= 10) {
    const end = Math.min(entry + count, all.length);
    const kept = [...around, ...Array.from({ length: end - entry }, (_, index) => entry + index)];
    const whole = kept.map((line) => all[line]).join('\n');
    const excerpt = whole.slice(0, count * LONGEST_LINE);
    const issue = firstIssue(excerpt, budget);
    const isWhole = excerpt.length === whole.length;
    if (issue === undefined) {
      if (isWhole || budget.left <= 0) return undefined;
    } else if (isSaid(issue, excerpt, isWhole ? kept.length : undefined, end === all.length))
      return inWhole(issue, kept, entry);
  }
}

/** What is wrong on the last line, or where a line was cut, may be only that the excerpt ends there. */
function isSaid(issue: Issue, excerpt: string, lines: number | undefined, isAll: boolean): boolean {
  if (lines === undefined) return isBeforeCut(excerpt, offsetOf(excerpt, issue));
  return isAll || issue.line < lines;
}

/** With its line in the whole text. What the end of the text leaves open is found from where it began. */
function inWhole(issue: Issue, kept: readonly number[], entry: number): Issue {
  const line = (kept[issue.line - 1] ?? entry) + 1;
  const atEnd = issue.line === kept.length && line > entry + 1;
  const then = atEnd ? `it may be open since line ${entry + 1}` : 'what follows is read after that';
  return { ...issue, line, fix: `${issue.fix}; ${then}` };
}
