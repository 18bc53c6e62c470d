import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../host/testing/temporary-folder.ts';
import { buildCli } from './testing/build-cli.ts';
import { CORRAL } from './testing/run-corral.ts';

beforeAll(buildCli, 120_000);

/** Megabytes of memory that reading anything may take; a design of 10,000 components fits in. */
const HEAP = 400;

/** Runs `corral check` with little memory, and ends it when it hangs. */
function check(text: string): Promise<{ code: number | null; problems: string }> {
  const file = join(temporaryFolder(), 'hostile.corral');
  writeFileSync(file, text);
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, CORRAL, 'check', file, '--fail-on', 'never'],
      {
        timeout: 50_000,
      },
    );
    let problems = '';
    child.stdout.resume();
    child.stderr.on('data', (chunk: Buffer) => (problems += chunk.toString()));
    child.once('close', (code) => resolve({ code, problems }));
  });
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const laughs = lines(
  9,
  (i) =>
    `a${i}: &a${i} [${
      i === 0
        ? 'lol'
        : Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')
    }]`,
);

it.each([
  ['a billion laughs by aliases', `corral: 1\n${laughs}\n`, /aliases multiply/],
  ['an alias that contains itself', 'corral: 1\nname: &a [*a]\n', /alias/],
  [
    'brackets in brackets',
    `corral: 1\nname: ${'['.repeat(200_000)}`,
    /levels are nested|separate entries|read only in simple YAML/,
  ],
  [
    'maps in maps',
    `corral: 1\nname: ${'{a: '.repeat(200_000)}`,
    /levels are nested|separate entries|read only in simple YAML/,
  ],
  ['lists in lists', `corral: 1\n${lines(3_000, (i) => `${' '.repeat(i)}- -`)}`, /hostile\.corral:\d+:\d+: /],
  ['ten million entries', `corral: 1\nname: [${'a,'.repeat(9_000_000)}a]\n`, /entries/],
  ['a million lines', `corral: 1\nvendors:\n${lines(1_000_000, (i) => `  v${i}: x`)}\n`, /entries/],
  ['anchors without end', `corral: 1\nname: [${lines(60_000, (i) => `&a${i} x,`)}]\n`, /hostile\.corral:\d+:\d+: /],
  [
    'zones inside each other',
    `corral: 1\nstages:\n  - id: one\n    zones:\n${lines(20_000, (i) => `      z${i}: { kind: site, in: z${i + 1} }`)}\n      z20000: { kind: site }\n`,
    /stands inside more than/,
  ],
  ['a quote that nobody closes', `corral: 1\nname: "${'a'.repeat(19_000_000)}`, /hostile\.corral:2:7: .*quot/],
  ['the same in JSON', `{"corral": 1, "name": "${'\\n'.repeat(9_000_000)}`, /hostile\.corral:1:23: .*quot/],
  ['nothing but escapes', `corral: 1\nname: '${"''".repeat(9_000_000)}'\n`, /hostile\.corral:2:7: .*quot/],
  ['one long word', `corral: 1\nname: ${'a'.repeat(5_000_000)}\n`, /hostile\.corral:2:\d+: /],
  [
    'a stage for everybody',
    `corral: 1\nstages:\n${lines(50_000, (i) => `  - id: s${i}`)}\n`,
    /list with at most 1000 entries/,
  ],
  [
    'a key that objects inherit',
    'corral: 1\n__proto__: { polluted: true }\nstages: [{ id: one, zones: { constructor: { kind: site } } }]\n',
    /unknown|__proto__/,
  ],
])('refuses %s with a sentence, in little memory', async (_what, text, sentence) => {
  const { code, problems } = await check(text);
  expect(problems).toMatch(sentence);
  expect(problems).not.toMatch(/heap|at .*\.js/);
  expect(code === 2 || _what.startsWith('a key')).toBe(true);
});
