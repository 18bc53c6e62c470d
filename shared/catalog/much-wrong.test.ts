import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { checkTypes } from './check-types.ts';

/** Of each kind of file as many entries as of the fine one that it is compared with. */
const COUNT = 20_000;
const each = (line: (index: number) => string, count = COUNT) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const START = 'corral: 1\nstages:\n  - id: one\n    zones: { a: { kind: site } }\n';
const components = (line: (index: number) => string) => `${START}    components:\n${each(line)}\n`;
const zones = (line: (index: number) => string) => `corral: 1\nstages:\n  - id: one\n    zones:\n${each(line)}\n`;
const FINE = components((i) => `      component-${i}: { type: load-balancer, in: a, n: 2 }`);

/** As the command line reads a design. */
function read(text: string): readonly { readonly message: string; readonly fix: string }[] {
  const parsed = parseDesign(text);
  if (!parsed.ok) return parsed.error;
  const unknown = checkTypes(text, parsed.value.design);
  return unknown.length > 0 ? unknown : parsed.value.warnings;
}

/** Processor time for one text, in milliseconds. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as long as a fine file takes, the least of several in turn: what else the program does meanwhile does not count. */
function timesFine(text: string): number {
  const turns = [1, 2, 3, 4].map((turn) => '\n'.repeat(turn));
  const pairs = turns.map((end) => [timeOf(FINE + end), timeOf(text + end)] as const);
  return Math.min(...pairs.map(([, wrong]) => wrong)) / Math.min(...pairs.map(([fine]) => fine));
}

describe('a file in which thousands of entries are wrong alike', () => {
  it.each([
    ['types that do not exist', components((i) => `      c${i}: { type: analytics-${i}, in: a, n: 2 }`), /no type/],
    ['keys that do not exist', components((i) => `      c${i}: { type: lms, in: a, nn${i}: 2 }`), /no key/],
    ['keys that nearly exist', zones((i) => `      z${i}: { kind: site, subdivisoin: x, a: b }`), /no key/],
    [
      'words that nearly exist',
      components((i) => `      c${i}: { type: lms, in: a, mode: quorumm${i} }`),
      /"mode" cannot/,
    ],
    ['zones that do not exist', components((i) => `      c${i}: { type: lms, in: zone-${i}, n: 2 }`), /no zone/],
    ['vendors that do not exist', zones((i) => `      z${i}: { kind: site, vendor: v${i}, name: b }`), /no vendor/],
    ['ids that are none', components((i) => `      C${i}: { type: lms, in: a, n: 2 }`), /cannot be an id/],
    [
      'entry points at nothing',
      `${START}    entryPoints:\n${each((i) => `      e${i}: { name: x, at: entry-${i}, critical: true }`)}\n`,
      /no component/,
    ],
    [
      'places of nothing',
      `${START}layout:\n  one:\n${each((i) => `    place-${i}: [1, 2, 3, 4]`)}\n`,
      /does not exist/,
    ],
    [
      'steps about nothing',
      `${START}story:\n${each((i) => `  - { stage: one, focus: [element-${i}] }`)}\n`,
      /no element/,
    ],
  ])('is read about as fast as one in which nothing is: %s', { timeout: 60_000 }, (_, text, sentence) => {
    const told = read(text);
    expect(told).toHaveLength(1_001);
    expect(told[0]?.message).toMatch(sentence);
    expect(told.at(-1)?.message).toMatch(/^more than the 1000 problems above/);
    // A guess for each of 20,000 words takes four times as long.
    expect(timesFine(text)).toBeLessThan(3);
  });
});
