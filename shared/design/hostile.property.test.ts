import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patience, runs } from '../base/runs.test-support.ts';
import { parseDesign } from './parse.ts';

const TEMPLATES = readdirSync('assets/templates').map((name) => readFileSync(`assets/templates/${name}`, 'utf8'));
const SMALL = TEMPLATES.filter((text) => text.length < 20_000);
const INSERTS = [
  ...['\0', '\t', '\r', '\uFEFF', '\uD800', '&a ', '*a', '<<: *a\n', '!!js/function ', '!!binary ', '---\n', '...\n'],
  ...[
    '{{{{',
    ']]]]',
    '[[[[',
    '? ',
    '%YAML 9.9\n',
    '"\\x',
    "'",
    '|\n',
    '>-\n',
    '__proto__: 1\n',
    'constructor: 1\n',
    '1e999',
    '\u202E',
  ],
];

/** A design, damaged: pieces cut out, repeated, or put in. */
const damaged = fc
  .tuple(
    fc.constantFrom(...SMALL),
    fc.array(
      fc.tuple(fc.nat(), fc.nat({ max: 60 }), fc.constantFrom('cut', 'repeat', 'insert'), fc.constantFrom(...INSERTS)),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([text, damages]) => damages.reduce(damage, text));

function damage(text: string, [at, length, how, insert]: [number, number, string, string]): string {
  const start = at % (text.length + 1);
  const piece = how === 'insert' ? insert : text.slice(start, start + length).repeat(how === 'repeat' ? 3 : 0);
  return text.slice(0, start) + piece + text.slice(how === 'insert' ? start : start + length);
}

it(
  'opens a damaged file as a design or says where it is wrong, and never throws',
  () => {
    let slowest = 0;
    fc.assert(
      fc.property(damaged, (text) => {
        const before = process.cpuUsage();
        const parsed = parseDesign(text);
        const { user, system } = process.cpuUsage(before);
        slowest = Math.max(slowest, (user + system) / 1000);
        if (parsed.ok) return;
        const lines = text.split('\n').length;
        expect(parsed.error.length).toBeGreaterThan(0);
        for (const { line, column, message, fix } of parsed.error) {
          expect(line >= 1 && line <= lines + 1 && column >= 1, `${line}:${column} of ${lines}`).toBe(true);
          expect(message && fix).toBeTruthy();
        }
      }),
      runs(300),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(slowest, 'milliseconds of processor time for the slowest').toBeLessThan(1_000);
    console.info(`the slowest of them took ${slowest.toFixed(0)} ms`);
  },
  patience(),
);
