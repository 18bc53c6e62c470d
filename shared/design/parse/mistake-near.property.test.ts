import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patience, runs } from '../../base/runs.test-support.ts';
import { brokenJson } from '../flow-text.test-support.ts';
import type { Issue } from '../issue.ts';
import { MOST_TROUBLES } from './most-troubles.ts';
import { mistakeNear } from './mistake-near.ts';
import { readPlainLines } from './plain/read-plain.ts';
import { readDocument } from './read-document.ts';

const TEMPLATES = readdirSync('assets/templates')
  .map((name) => readFileSync(`assets/templates/${name}`, 'utf8'))
  .filter((text) => text.length < 8_000);
/** Lists right below their key, and texts over lines, as people write them. */
const BY_HAND = `corral: 1
name: by hand
description: |
  one

  two
stages:
- id: one
  description: >-
    one
    two
  # a comment
  zones:
    a:
      kind: site
      label: "a: b"
    b: { kind: network, in: a }
  connections:
  - { from: x, to: y }
  - from: y
    to: x
vendors:
  v: { name: 'it''s' }
`;
const DAMAGES = [
  ...['\t', ' ', '"', "'", '{', '}', '[', ']', ': ', '- ', ',', '\n', '\n ', '\n\n', '# ', '|', '&a ', '*a', '? '],
  // No second document: YAML tells of that alone, however much is wrong in the first.
  ...['%', '!!x ', '"a\n b" ', '\\', 'a: 1\n', '    zones:\n', '  - id: one\n', 'stages:\n', ''],
];

/** A few places damaged: something put in, up to thirty characters left out. */
const damaged = fc
  .tuple(
    fc.constantFrom(BY_HAND, ...TEMPLATES),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.constantFrom(...DAMAGES)), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, damages]) =>
    damages.reduce((whole, [at, left, piece]) => {
      const start = at % (whole.length + 1);
      return whole.slice(0, start) + piece + whole.slice(piece === '' ? start + left : start);
    }, text),
  );

it.each([
  ['entries on lines', damaged, 300, 30],
  ['JSON that was edited by hand', brokenJson, 1000, 100],
])(
  'finds in an excerpt only what is wrong in the whole text: %s',
  (_, texts, count, least) => {
    let told = 0;
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), fc.boolean(), (text, lines, byYaml) => {
        const stopped = readPlainLines(text, byYaml ? { left: 10_000 } : undefined);
        const near = 'stop' in stopped ? mistakeNear(text, stopped, lines) : undefined;
        if (near === undefined) return;
        told += 1;
        const wrong = wrongIn(text);
        expect(wrong.length).toBeGreaterThan(0);
        if (wrong.length > MOST_TROUBLES) return;
        // Brackets that pile up and a second document are all that YAML tells, and of aliases it tells when nothing else is wrong.
        if ([near, ...wrong].some(({ message }) => /levels are nested|second YAML|alias/.test(message))) return;
        expect(wrong.map(place), near.message).toContain(place(near));
      }),
      runs(count),
    );
    expect(told).toBeGreaterThan(least);
  },
  patience(),
);

function wrongIn(text: string): readonly Issue[] {
  const read = readDocument(text);
  return read.ok ? read.value.duplicates : read.error;
}

/** YAML's words may change with the lines around. */
function place({ line, column }: Issue): string {
  return `${line}:${column}`;
}

it.each([
  [
    'a key that is written twice',
    'a: 1\nb:\n  c: 1\n  d:\n    e: 1\n  f: 2\n  c: 3\ng: 1\n',
    [7, 3],
    'what follows is read after that',
  ],
  [
    'indentation in a list right below its key',
    'a:\n- b: 1\n- b: 2\n- b: 3\n   c: 3\n- b: 4\nd: 1\ne: 2\n',
    [4, 6],
    'what follows is read after that',
  ],
  ['a quote that is never closed', 'a: 1\nb: 1\nc: 1\nd: 1\ne: "1\n  f\n  g\n', [8, 1], 'it may be open since line 5'],
])('says where there is %s', (_, text, [line, column], then) => {
  const stopped = readPlainLines(text);
  const issue = 'stop' in stopped ? mistakeNear(text, stopped, 2) : undefined;
  expect(issue).toMatchObject({ line, column, fix: expect.stringContaining(then) as string });
});
