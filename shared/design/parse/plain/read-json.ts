import { MAX_QUOTED } from '../max-quoted.ts';
import type { Raw } from '../raw.ts';
import { notPlain } from './not-plain.ts';

/** Longer keys are none in YAML. */
const LONGEST_KEY = 1000;
const DEEPEST = 30;
const MOST_BLANKS = 100;
const [BLANK, COLON, BACKSLASH] = [0x20, 0x3a, 0x5c];

/** Data of a text that is JSON from end to end, which is YAML, too, as long as no key is written twice. */
export function readJson(text: string): unknown {
  const data = parsed(text);
  return countKeys(data, 0) === countWrittenKeys(text) ? data : notPlain();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return notPlain();
  }
}

/** Loops and not `reduce`: a file is read once, before anything of this is compiled. */
function countKeys(data: unknown, depth: number): number {
  if (depth > DEEPEST) notPlain();
  if (typeof data !== 'object' || data === null) return 0;
  let count = 0;
  if (Array.isArray(data)) {
    for (const each of data) count += countKeys(each, depth + 1);
    return count;
  }
  if (Object.hasOwn(data, '__proto__')) notPlain();
  // Objects that were made with the same keys share a list of them; lists of their values would be made anew for each.
  const keys = Object.keys(data);
  for (const key of keys) count += countKeys((data as Raw)[key], depth + 1);
  return count + keys.length;
}

/** Every quoted text with a colon behind it, in what is JSON. */
function countWrittenKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    const end = closingQuote(text, at) + 1;
    const length = end - at;
    if (length > MAX_QUOTED) notPlain();
    at = end;
    if (!isKey(text, end)) continue;
    if (length > LONGEST_KEY) notPlain();
    count += 1;
  }
  return count;
}

function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}

/** Whether a colon is next, with no more blanks before it than any program writes. */
function isKey(text: string, from: number): boolean {
  for (let at = from; at < from + MOST_BLANKS; at += 1) {
    const code = text.charCodeAt(at);
    if (code > BLANK) return code === COLON;
  }
  return false;
}
