import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../../../base/runs.test-support.ts';
import { arbitraryDesign, hostileText } from '../../arbitrary-design.test-support.ts';
import { authorText } from '../../author-text.test-support.ts';
import { brokenJson, editedJson } from '../../flow-text.test-support.ts';
import { parseDesign, parseDocument } from '../../parse.ts';
import { serializeDesign } from '../../serialize.ts';
import { MAX_QUOTED } from '../max-quoted.ts';
import { readDocument } from '../read-document.ts';
import { readPlain, readPlainLines } from './read-plain.ts';

/** Plain data of the text by YAML itself, as JSON, so that the order of keys counts; undefined when it is refused. */
function byYaml(text: string): string | undefined {
  const read = readDocument(text);
  return read.ok && read.value.duplicates.length === 0 ? JSON.stringify(read.value.data) : undefined;
}

function agrees(text: string): void {
  const plain = readPlain(text);
  if (plain !== undefined) expect(JSON.stringify(plain.data), text).toBe(byYaml(text));
  const withYaml = readPlainLines(text, { left: 10_000 });
  if ('data' in withYaml) expect(JSON.stringify(withYaml.data), text).toBe(byYaml(text));
}

/** Pieces of which YAML is made, in any order: most of what they give is wrong, and some of it by a hair. */
const PIECES = [
  ...['a', 'lms', '1', '0x1', '1e3', '-1', '.5', '1.0', '007', '~', 'null', 'True', 'yes', '2026-11-22', 'a->b', 'b#2'],
  ...[
    ': ',
    ':',
    '- ',
    '-',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '#',
    ' # c',
    '|',
    '|-',
    '>',
    '&x ',
    '*x',
    '!t ',
  ],
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '\r\n',
    '? ',
    '%',
    '@',
    '`',
    '---\n',
    'é',
    '"a\\n"',
    "'it''s'",
  ],
];

describe('reading plain text without YAML', () => {
  it(
    'gives what YAML gives for every text that it takes on',
    () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => agrees(pieces.join(''))),
        runs(3_000),
      );
    },
    patience(),
  );

  it(
    'gives what YAML gives for lines with a key and anything behind it',
    () => {
      const value = fc.oneof(
        hostileText,
        fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((some) => some.join('')),
      );
      const line = fc.tuple(fc.constantFrom('', '  ', '- ', '  - '), fc.constantFrom('a', 'b', 'c', '"d"'), value);
      const text = fc
        .array(line, { maxLength: 5 })
        .map((lines) => lines.map(([indent, key, text_]) => `${indent}${key}: ${text_}\n`).join(''));
      fc.assert(fc.property(text, agrees), runs(2_000));
    },
    patience(),
  );

  it(
    'opens the same design as YAML, whoever wrote it',
    () => {
      const tape = fc.option(fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 400 }));
      fc.assert(
        fc.property(arbitraryDesign, tape, (design, choices) => {
          const text = choices === null ? `# a comment\n${serializeDesign(design)}` : authorText(design, choices).text;
          agrees(text);
          // Whatever is in its texts, saving it keeps it fast to open.
          expect(readPlain(serializeDesign(design))).toBeDefined();
          const [fast, slow] = [parseDesign(text), parseDocument(text)];
          if (!slow.ok) throw new Error(JSON.stringify(slow.error[0]));
          expect(fast.ok && JSON.stringify(fast.value.design)).toBe(JSON.stringify(slow.value.design));
        }),
        runs(60),
      );
    },
    patience(),
  );
});

it('reads JSON as YAML does, and leaves it to YAML where a key is written twice', () => {
  const keys = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'x y', 'z:'), hostileText);
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        hostileText,
      ),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(keys, tie('json'), { maxKeys: 4 }),
    ),
  }));
  const texts = fc.tuple(fc.dictionary(keys, json, { maxKeys: 4 }), fc.constantFrom(undefined, 1, 2));
  fc.assert(
    fc.property(texts, ([data, space]) => agrees(JSON.stringify(data, undefined, space))),
    runs(1_000),
  );
  expect(readPlain('{"a":{"b":1,"b":2}}')).toBeUndefined();
  expect(readPlain('{\n  "a": {"b": [1, "x\\n"]}\n}\n')?.data).toEqual({ a: { b: [1, 'x\n'] } });
});

it(
  'gives what YAML gives for JSON that was edited by hand, right or wrong, and takes on most of what is right',
  () => {
    let [right, taken] = [0, 0];
    fc.assert(
      fc.property(editedJson, (text) => {
        agrees(text);
        right += byYaml(text) === undefined ? 0 : 1;
        taken += readPlain(text) === undefined ? 0 : 1;
        const placed = readPlainLines(text);
        if ('data' in placed) expect(JSON.stringify(placed.data), text).toBe(byYaml(text));
      }),
      runs(300),
    );
    fc.assert(fc.property(brokenJson, agrees), runs(1_000));
    expect(taken / right).toBeGreaterThan(0.5);
  },
  patience(),
);

it(
  'gives what YAML gives for pieces of a map in brackets',
  () => {
    const pieces = fc.array(fc.constantFrom(...PIECES, '"a"', '"b"', '"a":', 'b: ', 'b:', 'b', '{}', '[]'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pieces, (some) => agrees(`{${some.join('')}}`)),
      runs(5_000),
    );
  },
  patience(),
);

it.each([
  ['{"a":1,\n "b": {c: d, \'e\' :"f"}}\n', { a: 1, b: { c: 'd', e: 'f' } }],
  ['# c\n{\n\t"a":\n\t\t[1, # one\n\t\t2,], # two\n}\n# c\n', { a: [1, 2] }],
  ['{"a":b c, d: [\n]\r\n, "e":{},}', { a: 'b c', d: [], e: {} }],
  ['{"a":" b \n\n  c\nd \n"}', { a: ' b\nc d ' }],
  ['{a":{"b":c"}, d:1, e":"f", g : h}', { 'a"': { b: 'c"' }, 'd:1': null, 'e":"f"': null, g: 'h' }],
])('reads %j, a map in brackets', (text, data) => {
  expect(readPlain(text)?.data).toEqual(data);
});

it.each([
  '{a: }',
  '{"a" 1}',
  '{"a":1},',
  '{"a": "b\n--- c"}',
  '{"a": 1\n# c\n}',
  '{"a":1,"a":2}',
  '{,}',
  '{"a":[b: 1]}',
  '{a: 1}# c',
])('leaves %j to YAML, a map in brackets', (text) => {
  expect(readPlain(text)).toBeUndefined();
});

it.each([
  ['a: 1\nb: two # c\n', { a: 1, b: 'two' }],
  ['a:\n  - { b: [c, "d"], e: {} }\n  - f\n', { a: [{ b: ['c', 'd'], e: {} }, 'f'] }],
  ['a:\n- b: 1\n  c: 2\n- d:\nz: null\n', { a: [{ b: 1, c: 2 }, { d: null }], z: null }],
  ['a: |\n  one\n\n   two\nb: |-\n  x # y\n', { a: 'one\n\n two\n', b: 'x # y' }],
  ['a: >-\n  one\n  two\n\n  three\nb: >\n  x\n', { a: 'one two\nthree', b: 'x\n' }],
  ["a: 'it''s'\nb: \"\\u00e9\"\n", { a: "it's", b: 'é' }],
])('reads %j', (text, data) => {
  expect(readPlain(text)?.data).toEqual(data);
});

it.each([
  'a: 1\na: 2\n',
  'a: *b\n',
  'a: b: c\n',
  'a: [b\n',
  'a: { b: &x[] }\n',
  'a: >\n    b\n   c\n',
  '? a\n',
  '- - a\n',
  '',
])('leaves %j to YAML', (text) => {
  expect(readPlain(text)).toBeUndefined();
});

it.each(readdirSync('assets/templates'))('takes on %s', (name) => {
  const text = readFileSync(`assets/templates/${name}`, 'utf8');
  expect(JSON.stringify(readPlain(text)?.data)).toBe(byYaml(text));
});

it('gives what YAML gives for quoted text over lines', () => {
  const inside = fc.array(
    fc.constantFrom('\n', '\n', ' ', '  ', 'a', 'b#', ' # c', '-', '---', '...', ':', ',', '\t', "'"),
  );
  fc.assert(
    fc.property(inside, (some) => agrees(`{"a": "${some.join('')}", b: 1}`)),
    runs(2_000),
  );
});

it('leaves a quoted text to YAML that is longer than any in a design', () => {
  expect(readPlain(`{"a": "${'x'.repeat(MAX_QUOTED)}", b: 1}`)).toBeUndefined();
  expect(readPlain(`{"a": "${'x'.repeat(MAX_QUOTED - 100)}", b: 1}`)).toBeDefined();
});
