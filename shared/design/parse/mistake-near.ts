import type { Issue } from '../issue.ts';
import { firstIssue } from './first-issue.ts';
import { mistakeInFlow } from './mistake-in-flow.ts';
import type { StoppedAtLine, StoppedInFlow } from './plain/read-plain.ts';

/** Lines that are read first to see what is wrong with an entry; then ten times as many, and so on. */
const FIRST_LINES = 100;
const SIGNS_IN_A_LINE = 40;
/** An excerpt that is nearly the whole text saves nothing. */
const WORTH_IT = 0.9;

/**
 * The first thing that YAML finds wrong where the plain reader stopped, by an excerpt: the lines that the entry stands in, itself,
 * and some behind it. Undefined when that is right as it stands, or too little can be left out.
 */
export function mistakeNear(
  text: string,
  stopped: StoppedAtLine | StoppedInFlow,
  lines = FIRST_LINES,
): Issue | undefined {
  if ('flow' in stopped) return mistakeInFlow(stopped, lines * SIGNS_IN_A_LINE);
  const { entry, sibling } = stopped;
  if (entry === undefined) return undefined;
  const all = text.split('\n');
  const around = linesAround(all, entry, sibling);
  for (let count = lines; ; count *= 10) {
    const end = Math.min(entry + count, all.length);
    const kept = [...around, ...Array.from({ length: end - entry }, (_, index) => entry + index)];
    const excerpt = kept.map((line) => all[line]).join('\n');
    if (excerpt.length > text.length * WORTH_IT) return undefined;
    const issue = firstIssue(excerpt);
    if (issue === undefined) return undefined;
    // What is wrong on the last line may be only that the excerpt ends there.
    if (issue.line < kept.length || end === all.length) return inWhole(issue, kept, entry);
  }
}

/** With its line in the whole text. What the end of the text leaves open is found from where it began. */
function inWhole(issue: Issue, kept: readonly number[], entry: number): Issue {
  const line = (kept[issue.line - 1] ?? entry) + 1;
  const atEnd = issue.line === kept.length && line > entry + 1;
  const then = atEnd ? `it may be open since line ${entry + 1}` : 'what follows is read after that';
  return { ...issue, line, fix: `${issue.fix}; ${then}` };
}

/** The lines below which an entry stands, outermost first, and one in the same map or list. */
function linesAround(all: readonly string[], entry: number, sibling: number | undefined): number[] {
  const around = new Set(sibling === undefined ? [] : [sibling]);
  let inner = all[entry] ?? '';
  for (let line = entry - 1; line >= 0; line -= 1) {
    const outer = all[line] ?? '';
    if (!isAround(outer, inner)) continue;
    around.add(line);
    inner = outer;
  }
  return [...around].sort((one, other) => one - other);
}

function isAround(outer: string, inner: string): boolean {
  const [out, within] = [outer.search(/[^ ]/), inner.search(/[^ ]|$/)];
  if (out < 0 || outer[out] === '#' || outer[out] === '\r') return false;
  // A list may stand right below its key, not further in.
  return out < within || (out === within && inner[within] === '-' && outer[out] !== '-');
}
