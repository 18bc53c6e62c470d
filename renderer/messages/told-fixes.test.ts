import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import type { FixCase } from '../../shared/fixes/fix-tester.ts';
import { fixesFor } from '../../shared/fixes/fixes-for.ts';
import { fixKinds } from '../../shared/fixes/index.ts';
import { checkStage } from '../../shared/rules/check-stage.ts';
import { chooseLanguage } from './spoken.ts';
import { told } from './told.ts';

beforeAll(() => chooseLanguage('es'));
afterAll(() => chooseLanguage('en'));

const AS_OF = '2026-11-23';

/** All that a kind of fix says in its cases: what it is called, what it costs, and its edit as the history names it. */
async function textsOf(id: string): Promise<Set<string>> {
  const { cases } = (await import(new URL(`../../shared/fixes/${id}/cases.ts`, import.meta.url).pathname)) as {
    cases: readonly FixCase[];
  };
  return new Set(
    cases.flatMap(({ design: text, rule }) => {
      const parsed = parseDesign(text);
      if (!parsed.ok) throw new Error(`${id}: ${text}`);
      const { design } = parsed.value;
      const stageId = design.stages[0]?.id ?? '';
      return checkStage(design, stageId, AS_OF)
        .filter((finding) => finding.rule === rule)
        .flatMap((finding) => fixesFor(design, stageId, finding, AS_OF))
        .flatMap(({ title, explanation, command }) => [title, explanation, command.label]);
    }),
  );
}

it.each(fixKinds.map(({ id }) => id))('tells in Spanish what the fix %s does', async (id) => {
  const texts = [...(await textsOf(id))];
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => told(text) === text)).toEqual([]);
});
