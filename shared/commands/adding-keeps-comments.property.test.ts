import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { authorText } from '../design/author-text.test-support.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { updateText } from '../design/serialize.ts';
import { run, startHistory } from '../history/history.ts';
import { addComponent } from './add-component.ts';
import { addEntryPoint } from './add-entry-point.ts';
import { connect } from './connect.ts';
import { duplicateElements } from './duplicate-elements.ts';
import { moveElements } from './move-elements.ts';
import { rename } from './rename.ts';
import { renameStage } from './rename-stage.ts';
import { setField } from './set-field.ts';
import type { Command } from './types.ts';

type Edit = (design: Design, stageId: string, ids: readonly string[], number: number) => Command;

/** Edits that take nothing away: every comment must still be there. */
const ADDING: readonly Edit[] = [
  (design, stage) => addComponent(design, stage, { type: 'lms' }),
  (design, stage, [id = '']) => addEntryPoint(design, stage, { at: id }),
  (design, stage, [from = '', to = '']) => connect(design, stage, from, to),
  (design, stage, ids) => duplicateElements(design, stage, ids),
  (design, stage, [id = ''], x) => moveElements(design, stage, { [id]: [x, 7] }),
  (design, stage, [id = '']) => rename(design, stage, id, 'A new: name'),
  (design, stage) => renameStage(design, stage, '# renamed'),
  (design, stageId, [id = '']) => setField(design, { of: 'component', stageId, id }, ['encryptedAtRest'], true),
  (design, stageId, [id = '']) => setField(design, { of: 'component', stageId, id }, ['backup', 'keep'], '30d'),
];
function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.error.slice(0, 2))}\n${text}`);
  return parsed.value.design;
}

/** The design as a file with keys of somebody else's at every level. */
function withStrangers(design: Design): object {
  const stages = design.stages.map((stage) => {
    const components = Object.entries(stage.components).map(([id, each]) => [id, { ...each, 'x-of': `of-${id}` }]);
    return { ...stage, 'x-stage': ['kept'], components: Object.fromEntries(components) as object };
  });
  return { ...design, stages, 'x-top': { deep: 'kept' } };
}

const choice = fc.tuple(arbitraryDesign, fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 300 }), fc.nat(99));

function edited(edits: readonly Edit[], number: number, text: string) {
  const design = read(text);
  const { id, components } = design.stages[0] ?? { id: '', components: {} };
  const ids = Object.keys(components);
  const picked = [...ids.slice(number % ids.length), ...ids].slice(0, 2);
  const command = edits[number % edits.length]?.(design, id, picked, number);
  const next = command === undefined ? design : run(startHistory(design), command).history.design;
  const after = updateText(text, next);
  expect(read(after)).toEqual(next);
  return after;
}

it('an edit that adds keeps every comment and every unknown key', () => {
  fc.assert(
    fc.property(choice, ([data, tape, number]) => {
      const { text, comments } = authorText(withStrangers(data), tape);
      const after = edited(ADDING, number, text);
      for (const comment of comments) expect(after.split(comment).length, `${comment}\n${text}\n=>\n${after}`).toBe(2);
      for (const key of text.match(/x-(?:stage|top|of)\b|of-[a-z0-9-]+|kept/g) ?? []) expect(after).toContain(key);
    }),
    { numRuns: 60 },
  );
}, 120_000);
