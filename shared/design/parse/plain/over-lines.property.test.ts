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
  '-\n  ',
  '- # c\n  k: ',
  '{ k: ',
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
const TAGS = ['! ', '!a ', '!!str ', '!!map ', '!!seq\t', '!!int ', '!!float ', '!!bool ', '!!null ', '!!x ', '!a!b '];
const MORE_TAGS = ['!!str\n    ', '!<!a> ', '!c, ', ''];
const SHORT = [
  '1',
  '-1',
  '1.5',
  '-0',
  'true',
  'True',
  '~',
  'null',
  '',
  '"1"',
  "'true'",
  '{ a: !b 1 }',
  '[!!int 1, ! 2]',
];
const BELOW = ['\n    a: 1', '\n    - a', '\n    a', '\n    { a: !!str 1 }'];

const BEGINNINGS = [
  '',
  '',
  '',
  '---\n',
  '--- # c\n',
  '# c\n\n---\t\n',
  '---',
  ' ---\n',
  '%YAML 1.2\n---\n',
  '\uFEFF---\n',
];
const ENDS = ['', '', '', '\n...', '\n...\n\n', '\n... # c\n', '\n ...\n', '\n...\n# "}\n', '\n---\n', '\n...\n...\n'];

const written = (texts: fc.Arbitrary<readonly string[]>) =>
  texts
    .map((pieces) => pieces.join(''))
    .chain((whole) => fc.constantFrom(whole, whole, whole.replaceAll('\n', '\r\n')));

/** Whether YAML takes the text, and the plain reader, which then gives the same. */
function agrees(text: string): { readonly right: boolean; readonly taken: boolean } {
  const expected = byYaml(text);
  const plain = readPlain(text);
  if (plain !== undefined) expect(JSON.stringify(plain.data), text).toBe(expected);
  const withYaml = readPlainLines(text, { left: 10_000 });
  if ('data' in withYaml) expect(JSON.stringify(withYaml.data), text).toBe(expected);
  return { right: expected !== undefined, taken: plain !== undefined };
}

it(
  'gives what YAML gives for texts, maps and lists over lines, and takes on most of what is right',
  () => {
    let [all, plain] = [0, 0];
    const texts = written(fc.tuple(lead, value, behind));
    fc.assert(
      fc.property(texts, (text) => {
        const { right, taken } = agrees(text);
        if (right) all += 1;
        if (taken) plain += 1;
      }),
      runs(4_000),
    );
    expect(plain / all).toBeGreaterThan(0.5);
  },
  patience(),
);

it(
  'gives what YAML gives for tags, quoted keys, and where documents begin and end',
  () => {
    const begun = fc.oneof(lead, fc.constantFrom('"k": ', "'k l':\t", '- "1": ', 'k: [', 'k: { a: ', "'k':\n "));
    const tag = fc.constantFrom(...TAGS, ...MORE_TAGS);
    const tagged = fc.oneof(value, fc.constantFrom(...SHORT, ...BELOW), fc.constantFrom(...SHORT));
    const closed = fc.constantFrom('', ']', ' }');
    const [begin, end] = [fc.constantFrom(...BEGINNINGS), fc.constantFrom(...ENDS)];
    const texts = written(fc.tuple(begin, begun, tag, tagged, closed, behind, end));
    fc.assert(
      fc.property(texts, (text) => void agrees(text)),
      runs(4_000),
    );
  },
  patience(),
);

it.each([
  ['a: "b\n  c\n\n  d \\\n  e"\n', { a: 'b c\nd e' }],
  ["- 'it''s \t\n  so'\n- b\n  c\n", ["it's so", 'b c']],
  ['a:\n  b\n\n  c # d\ne: f\tg\n', { a: 'b\nc', e: 'f\tg' }],
  ['a: {\n  b: [c\n    d, "e\n  f"] # g\n}\nh:\ti\n', { a: { b: ['c d', 'e f'] }, h: 'i' }],
  ['a: >\n  b\n  c\n   - d\n  e\n\n\nf: |2+\n   g\n\n', { a: 'b c\n - d\ne\n', f: ' g\n\n' }],
  [
    'a: !!str 1\nb: !c { d: !!int "2" }\n"e": !!map\n  f: !g 3 # h\ni: [~, !!seq [!!bool true]]\n',
    { a: '1', b: { d: 2 }, e: { f: '3' }, i: [null, [true]] },
  ],
  ['# a\n---\nb:\n-\n  c: 1e-7\n-\n  d\n...\n', { b: [{ c: 1e-7 }, 'd'] }],
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
  'a: !b!c d\n',
  'a: !!seq b: c\n',
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
