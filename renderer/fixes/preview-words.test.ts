import { expect, it } from 'vitest';
import template from '../../assets/templates/bare-minimum.corral?raw';
import { parseDesign } from '../../shared/design/parse.ts';
import { fixesFor } from '../../shared/fixes/fixes-for.ts';
import { previewFix } from '../../shared/fixes/preview-fix.ts';
import { checkStage } from '../../shared/rules/check-stage.ts';
import { changedScores, findingsWords } from './preview-words.ts';

const AS_OF = '2026-11-23';
const parsed = parseDesign(template);
if (!parsed.ok) throw new Error('the template is wrong');
const { design } = parsed.value;

it('shows only what a fix of the template changes, and counts what goes', () => {
  const findings = checkStage(design, 'split', AS_OF);
  const offers = findings.flatMap((finding) => fixesFor(design, 'split', finding, AS_OF));
  const previews = offers.flatMap((fix) => previewFix(design, 'split', fix, AS_OF, []) ?? []);
  expect(previews.length).toBeGreaterThan(0);
  for (const preview of previews) {
    expect(findingsWords(preview)).toMatch(/^Removes \d+ (gap|question)/);
    for (const { before, after } of changedScores(preview)) expect(before.text).not.toBe(after.text);
  }
  expect(previews.flatMap(changedScores).map(({ label }) => label)).toContain('Single points of failure');
});

it.each([
  [1, 0, 'Removes 1 gap, adds none.'],
  [2, 1, 'Removes 2 gaps, adds 1 question.'],
])('counts %d gone and %d new', (gone, come, words) => {
  const [finding] = checkStage(design, 'split', AS_OF);
  const gaps = Array.from({ length: gone }, () => ({ ...finding!, verdict: 'gap' as const }));
  const questions = Array.from({ length: come }, () => ({ ...finding!, verdict: 'needs-answer' as const }));
  expect(findingsWords({ removed: gaps, added: questions })).toBe(words);
});
