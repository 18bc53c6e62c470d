import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../host/testing/temporary-folder.ts';
import { buildCli } from './testing/build-cli.ts';
import { corral } from './testing/run-corral.ts';

vi.setConfig({ testTimeout: 30_000 });
beforeAll(buildCli, 60_000);

const DESIGN = `corral: 1
name: Learn
context:
  organisation: { name: Learn University, contact: 'Main Street 1', country: IE }
  learners: { jurisdictions: [EU] }
vendors: { cloud: { kind: hosting, name: The cloud, country: US } }
stages:
  - { id: before, zones: { home: { kind: site, country: IE } }, components: { db: { type: mysql, in: home } } }
  - id: after
    zones: { va: { kind: region, vendor: cloud, country: US } }
    components: { db: { type: mysql, in: va } }
`;

async function reported(name: string, ...options: readonly string[]): Promise<string> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.corral'), DESIGN);
  const ran = await corral(['report', 'a.corral', '-o', name, ...options], { cwd });
  expect(ran).toMatchObject({ code: 0, problems: [], out: expect.stringContaining(`${name}: written`) });
  return readFileSync(join(cwd, name), 'utf8');
}
const table = (text: string) => parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

describe('corral report', () => {
  it('writes the whole report as a page, and where data is of the last stage', async () => {
    const page = await reported('a.html', '--as-of', '2026-11-23');
    expect(page).toMatch(/^<!doctype html>/i);
    for (const part of ['2026-11-23', 'Where personal data is: after', 'name: Learn University'])
      expect(page).toContain(part);
    expect(page).not.toContain('Where personal data is: before');
  });

  it('writes the open questions of every stage, or of one', async () => {
    const stages = async (...more: readonly string[]) => {
      const rows = table(await reported('q.csv', '--format', 'questions-csv', ...more));
      return [...new Set(rows.map(({ stage }) => stage))].sort();
    };
    expect(await stages()).toEqual(['after', 'before']);
    expect(await stages('--stage', 'before')).toEqual(['before']);
  });

  it('writes where data is, of the last stage or of the one that is named', async () => {
    const countries = async (...more: readonly string[]) => {
      const rows = table(await reported('where.csv', '--format', 'residency-csv', ...more));
      expect(rows.map(({ data }) => data)).toContain('student record');
      return [...new Set(rows.map(({ country }) => country))];
    };
    expect(await countries()).toEqual(['US']);
    expect(await countries('--stage', 'before')).toEqual(['IE']);
  });

  it('writes the record of processing', async () => {
    const rows = table(await reported('record.csv', '--format', 'record-csv'));
    expect(rows).toContainEqual({
      heading: 'Controller, and who speaks for it',
      'Art. 30(1)': '(a)',
      'from the drawing': 'contact: Main Street 1',
    });
  });

  it.each([
    [['-o', 'a.pdf'], /end it with \.html/],
    [['-o', 'a.html', '--format', 'record-csv'], /end it with \.csv/],
    [['-o', 'a.csv', '--format', 'xls'], /Allowed choices are html, questions-csv, residency-csv, record-csv/],
    [['-o', 'a.html', '--stage', 'none'], /use one of before, after/],
    [['-o', 'a.html', '--as-of', '23.11.2026'], /YYYY-MM-DD/],
  ])('refuses %j in one line, and writes nothing', async (options, message) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.corral'), DESIGN);
    const { code, problems } = await corral(['report', 'a.corral', ...options], { cwd });
    expect(code).toBe(2);
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(readdirSync(cwd)).toEqual(['a.corral']);
  });
});
