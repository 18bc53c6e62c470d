import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE, hostileText } from '../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../design/parse.ts';
import { disarmed, printCsv } from './print/csv.ts';
import { questionsCsv } from './questions-csv.ts';

describe('CSV', () => {
  it.each([
    ['=1+2', "'=1+2"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\n=cmd', "'\n=cmd"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['', ''],
  ])('%j is disarmed to %j', (text, safe) => {
    expect(disarmed(text)).toBe(safe);
  });

  it('keeps every cell, and lets none be a formula', () => {
    const cell = fc.oneof(hostileText, fc.constantFrom(...HOSTILE, '=1', 'a"b', ',', '\r\n', ' '));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const read = parse(printCsv(rows), { record_delimiter: '\r\n' }) as string[][];
        expect(read).toEqual(rows.map((row) => row.map(disarmed)));
        for (const each of read.flat()) expect(each).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

it('lists the open questions of a design', () => {
  const parsed = parseDesign(`corral: 1
context: { organisation: { country: IE } }
stages:
  - id: one
    name: "=HYPERLINK(1)"
    zones: { host: { kind: machines, count: 1 } }
    components: { db: { type: mysql, in: host, name: "Main, \\"the\\" database" } }
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const rows = parse(questionsCsv(parsed.value.design, '2026-11-23'), { columns: true }) as Record<string, string>[];
  expect(rows).toContainEqual(
    expect.objectContaining({
      stage: "'=HYPERLINK(1)",
      about: 'Main, "the" database',
      field: 'encryptedAtRest',
      answers: 'Yes; No; Unknown',
    }),
  );
});
