import type { Raw } from '../raw.ts';
import { notPlain } from './not-plain.ts';
import { quotedLength } from './plain-scalar.ts';

/** Longer keys are none in YAML. */
const LONGEST_KEY = 1000;
const DEEPEST = 30;

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

/** Objects that were made with the same keys share a list of them; lists of their values would be made anew for each. */
function countKeys(data: unknown, depth: number): number {
  if (depth > DEEPEST) notPlain();
  if (typeof data !== 'object' || data === null) return 0;
  if (Array.isArray(data)) return data.reduce<number>((count, each) => count + countKeys(each, depth + 1), 0);
  if (Object.hasOwn(data, '__proto__')) notPlain();
  const keys = Object.keys(data);
  return keys.reduce((count, key) => count + countKeys((data as Raw)[key], depth + 1), keys.length);
}

/** Every quoted text with a colon behind it. */
function countWrittenKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    const length = quotedLength(text.slice(at));
    at += length;
    if (!/^\s*:/.test(text.slice(at, at + 100))) continue;
    if (length > LONGEST_KEY) notPlain();
    count += 1;
  }
  return count;
}
