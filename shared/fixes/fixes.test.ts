import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import type { FixCase } from './fix-tester.ts';
import { fixTroubles } from './fix-tester.ts';
import { fixKinds } from './index.ts';
import { WITHOUT_FIX } from './without-fix.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const casesOf = async (id: string) => ((await import(`./${id}/cases.ts`)) as { cases: readonly FixCase[] }).cases;

it('has one line per folder, and cases in every folder', () => {
  expect(fixKinds.map(({ id }) => id).sort()).toEqual(folders.sort());
  for (const id of folders) expect(existsSync(`${import.meta.dirname}/${id}/cases.ts`), id).toBe(true);
});

it('fixes rules that there are', () => {
  const known = rules.map(({ meta }) => meta.id);
  for (const { id, rules: fixed } of fixKinds) for (const rule of fixed) expect(known, id).toContain(rule);
});

it('has a fix for every resilience rule, or says why no edit removes what it finds', () => {
  const fixed = new Set(fixKinds.flatMap((kind) => kind.rules));
  const own = rules.map(({ meta }) => meta).filter(({ area }) => area === 'resilience');
  expect(own.filter(({ id }) => fixed.has(id) === Object.hasOwn(WITHOUT_FIX, id)).map(({ id }) => id)).toEqual([]);
  expect(Object.keys(WITHOUT_FIX).filter((id) => own.every((meta) => meta.id !== id))).toEqual([]);
});

describe.each(fixKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  it('removes the finding in one step that can be undone, in every case', async () => {
    const cases = await casesOf(id);
    expect(Object.fromEntries(cases.map((one) => [one.name, fixTroubles(kind, one)]))).toEqual(
      Object.fromEntries(cases.map((one) => [one.name, []])),
    );
  });

  it('has a case for each rule that it fixes', async () => {
    const tried = new Set((await casesOf(id)).map(({ rule }) => rule));
    expect([...tried].sort()).toEqual([...kind.rules].sort());
  });
});
