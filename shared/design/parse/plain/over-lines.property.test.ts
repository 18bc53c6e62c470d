import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patience, runs } from '../../../base/runs.test-support.ts';
import { readDocument } from '../read-document.ts';
import { readPlain, readPlainLines } from './read-plain.ts';

/** Plain data of the text by YAML itself; undefined when it is refused. */
function byYaml(text: string): string | undefined {
  const read = readDocument(text);
  return read.ok && read.value.duplicates.length === 0 ? JSON.stringify(read.value.data) : undefined;
}

const BREAKS = [
  '\n',
  '\n ',
  '\n  ',
  '\n    ',
  '\n      ',
  '\n\n',
  '\n\n\n    ',
  '\n  \n',
  '\n\t',
  '\n  \t',
  '\n    \t',
];
const SIGNS = [
  ' ',
  '  ',
  '\t',
  ' \t',
  ':',
  ': ',
  ':\t',
  ',',
  '#',
  ' # c',
  '\t# c',
  '-',
  '- ',
  '---',
  '...',
  '? ',
  '&x',
  '*x',
  '!t',
];
const WORDS = [
  'a',
  'b',
  'lms',
  'it',
  '1',
  'null',
  'é',
  '\u00a0',
  '\u2028',
  '\uFEFF',
  'c:d',
  'e#f',
  "''",
  '""',
  '\\n',
  '\\\\',
];
const ESCAPES = [
  '\\',
  '\\"',
  '\\ ',
  '\\\t',
  '\\\n',
  '\\\n  ',
  '\\x41',
  '\\u00e9',
  '\\U0001F600',
  '\\UFFFFFFFF',
  '\\q',
  '\\/',
];
const BRACKETS = ['{', '}', '[', ']', "'", '"', '{ c: ', ' }', ' ]', '[ ', 'x: '];

const inside = (...more: readonly (readonly string[])[]) =>
  fc
    .array(fc.oneof(...[WORDS, WORDS, BREAKS, SIGNS, ...more].map((some) => fc.constantFrom(...some))), {
      maxLength: 8,
    })
    .map((some) => some.join(''));

const HEADERS = ['|', '|-', '|+', '>', '>-', '>+', '|2', '>1-', '>-2', '|+1', '| # c', '>-\t# c', '|3'];
const value = fc.oneof(
  inside(),
  inside(ESCAPES).map((text) => `"${text}"`),
  inside().map((text) => `'${text}'`),
  inside(BRACKETS, BRACKETS).map((text) => `{ a: ${text} }`),
  inside(BRACKETS, BRACKETS).map((text) => `[${text}\n]`),
  inside(BRACKETS, ESCAPES).map((text) => `{\n    a: "${text}", b: ${text}\n  }`),
  fc.tuple(fc.constantFrom(...HEADERS), inside(BRACKETS)).map(([header, text]) => `${header}\n    ${text}`),
);

const lead = fc.constantFrom(
  'k: ',
  '- ',
  '- k: ',
  'k:\t',
  'k:\n  ',
  'k: &n ',
  'o:\n  k: ',
  'o:\n  - k: ',
  '- k: 1\n  l: ',
  'o:\n- ',
  'k: # c\n    ',
);
const behind = fc.constantFrom(
  '',
  '\n',
  '\n\n',
  ' # c\n',
  '\t# c\n',
  '\nz: 1\n',
  '\n# c\nz: 1\n',
  '\n  z: 1\n',
  '\n- z\n',
  '\n\n  # c\n  z: 1',
  ' \t\n',
);
const text = fc
  .tuple(lead, value, behind)
  .map(([before, some, after]) => before + some + after)
  .chain((whole) => fc.constantFrom(whole, whole, whole.replaceAll('\n', '\r\n')));

it(
  'gives what YAML gives for texts, maps and lists over lines, and takes on most of what is right',
  () => {
    let [right, taken] = [0, 0];
    fc.assert(
      fc.property(text, (whole) => {
        const expected = byYaml(whole);
        const plain = readPlain(whole);
        if (plain !== undefined) expect(JSON.stringify(plain.data), whole).toBe(expected);
        const withYaml = readPlainLines(whole, { left: 10_000 });
        if ('data' in withYaml) expect(JSON.stringify(withYaml.data), whole).toBe(expected);
        right += expected === undefined ? 0 : 1;
        taken += plain === undefined ? 0 : 1;
      }),
      runs(5_000),
    );
    expect(taken / right).toBeGreaterThan(0.5);
  },
  patience(),
);

it.each([
  ['a: "b\n  c\n\n  d \\\n  e"\n', { a: 'b c\nd e' }],
  ["- 'it''s \t\n  so'\n- b\n  c\n", ["it's so", 'b c']],
  ['a:\n  b\n\n  c # d\ne: f\tg\n', { a: 'b\nc', e: 'f\tg' }],
  ['a: {\n  b: [c\n    d, "e\n  f"] # g\n}\nh:\ti\n', { a: { b: ['c d', 'e f'] }, h: 'i' }],
  ['a: >\n  b\n  c\n   - d\n  e\n\n\nf: |2+\n   g\n\n', { a: 'b c\n - d\ne\n', f: ' g\n\n' }],
])('reads %j', (whole, data) => {
  expect(readPlain(whole)?.data).toEqual(data);
  expect(JSON.stringify(data)).toBe(byYaml(whole));
});

it.each([
  'a: "b\nc"\n',
  'a: b # c\n  d\n',
  'a: b\n  c: d\n',
  'a: { b: c\n}, d\n',
  'a: { b: [\n] }\n',
  'a: {\n\tb: c }\n',
  'a: "\\UFFFFFFFF"\n',
  'a: |\n  b\n \tc\n',
])('leaves %j to YAML, which refuses it', (whole) => {
  expect(readPlain(whole)).toBeUndefined();
  expect(byYaml(whole)).toBeUndefined();
});

it('says on which line an entry of a map in brackets over lines stands', () => {
  const read = readPlainLines('a: 1\nb: {\n  c: 1,\n  d: { e: [\n    f ] } }\n');
  if (!('data' in read)) throw new Error('it is plain');
  const { b } = read.data as { b: { d: { e: unknown[] } } };
  const linesOf = (made: object) => read.places.get(made)?.map((place) => read.position(place).line);
  expect([b, b.d, b.d.e].map(linesOf)).toEqual([[3, 4], [4], [5]]);
});
