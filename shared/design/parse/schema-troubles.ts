import type { z } from '../../base/zod.ts';
import { nearest } from '../../base/nearest.ts';
import type { Trouble } from './locate.ts';
import { errorsOf, MOST_TROUBLES } from './most-troubles.ts';
import { quote } from './quote.ts';

type ZodIssue = z.core.$ZodIssue;

/** Everything in which plain data differs from the schema, in words of the file rather than of the library. */
export function schemaTroubles(data: unknown, issues: readonly ZodIssue[]): Trouble[] {
  return errorsOf(issues, (issue) => describe(issue, [], data));
}

/** One issue in words; `issueTrouble` for a value that stands alone, such as a field in a form. */
export function describe(issue: ZodIssue, around: readonly (string | number)[], data: unknown): Trouble[] {
  const path = [...around, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const value = valueAt(data, path);
  const field = String(path.findLast((key) => typeof key === 'string') ?? 'this');
  if (issue.code === 'invalid_union') return describeUnion(issue, path, value, field, data);
  if (issue.code === 'invalid_key') {
    return [
      {
        path,
        at: 'key',
        message: `${quote(path.at(-1))} cannot be an id`,
        fix: issue.issues[0]?.message ?? 'use lower-case letters, digits and single hyphens',
      },
    ];
  }
  if (value === undefined)
    return [{ path, message: `"${field}" is missing`, fix: `write ${field}: followed by ${expectation(issue)}` }];
  return [{ path, message: `"${field}" cannot be ${quote(value)}`, fix: instruction(issue, value) }];
}

/** Of several forms, the author meant the one that fits best: the one whose first complaint is deepest. */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: (string | number)[],
  value: unknown,
  field: string,
  data: unknown,
): Trouble[] {
  if (value === undefined) return [{ path, message: `"${field}" is missing`, fix: `write ${field}` }];
  const inner = issue.errors.find((branch) => branch.some((each) => each.path.length > 0));
  if (inner !== undefined) return inner.slice(0, MOST_TROUBLES + 1).flatMap((each) => describe(each, path, data));
  const words = [...new Set(issue.errors.flat().map(expectation))];
  return [{ path, message: `"${field}" cannot be ${quote(value)}`, fix: `write ${words.join(' or ')}` }];
}

function instruction(issue: ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const guess = nearest(value, issue.values.map(String));
    if (guess !== undefined) return `did you mean ${quote(guess)}? Allowed: ${issue.values.map(String).join(', ')}`;
  }
  return issue.code === 'invalid_format' || issue.code === 'custom' ? issue.message : `write ${expectation(issue)}`;
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map of keys and values',
  record: 'a map of ids and values',
  array: 'a list',
  tuple: 'a list of numbers',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** What would be right, as it follows "write". */
function expectation(issue: ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'too_small')
    return bound(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
  if (issue.code === 'too_big')
    return bound(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
  return issue.message;
}

function bound(origin: string, words: string, limit: number | bigint): string {
  if (origin === 'string') return `${words} ${limit} characters`;
  if (origin === 'array') return `a list with ${words} ${limit} entries`;
  return `a number of ${words} ${limit}`;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`;
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}
