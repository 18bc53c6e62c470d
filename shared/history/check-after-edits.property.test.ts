import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patience, runs } from '../base/runs.test-support.ts';
import { connect } from '../commands/connect.ts';
import { moveIntoZone } from '../commands/move-into-zone.ts';
import { removeElements } from '../commands/remove-elements.ts';
import { rename } from '../commands/rename.ts';
import { setField } from '../commands/set-field.ts';
import type { Command } from '../commands/types.ts';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { checkStage } from '../rules/check-stage.ts';
import { run, startHistory, undo } from './history.ts';

const AS_OF = '2026-11-23';

/** The same in objects that nothing was kept for. */
const anew = (design: Design) => JSON.parse(JSON.stringify(design)) as Design;

type Edit = (design: Design, stage: Stage, a: string, b: string, number: number) => Command;

const EDITS: readonly Edit[] = [
  (design, { id }, a, _, number) => rename(design, id, a, `Name ${number}`),
  (design, { id }, a, _, number) => setField(design, { of: 'component', stageId: id, id: a }, ['n'], number),
  (design, { id }, a, _, number) => setField(design, { of: 'zone', stageId: id, id: a }, ['count'], number),
  (design, { id }, a) => setField(design, { of: 'component', stageId: id, id: a }, ['failover'], 'auto'),
  (design, { id }, a) => setField(design, { of: 'component', stageId: id, id: a }, ['type'], 'mysql'),
  (design, { id, zones }, a, b) => moveIntoZone(design, id, [a], b in zones ? b : undefined),
  (design, { id }, a, b) => connect(design, id, a, b),
  (design, { id }, a) => removeElements(design, id, [a]),
];

const arbitraryEdit = fc.record({
  kind: fc.nat(EDITS.length),
  a: fc.nat(),
  b: fc.nat(),
  number: fc.integer({ min: 1, max: 5 }),
});

it(
  'after any edits, undone ones included, finds what a check from scratch finds',
  () => {
    fc.assert(
      fc.property(arbitraryDesign, fc.array(arbitraryEdit, { minLength: 1, maxLength: 4 }), (design, edits) => {
        let history = startHistory(design);
        for (const { kind, a, b, number } of edits) {
          const [stage] = history.design.stages;
          if (stage === undefined) return;
          checkStage(history.design, stage.id, AS_OF);
          const ids = [...Object.keys(stage.components), ...Object.keys(stage.zones)];
          const name = (index: number) => ids[index % Math.max(1, ids.length)] ?? '';
          const edit = EDITS[kind];
          history =
            edit === undefined
              ? undo(history)
              : run(history, edit(history.design, stage, name(a), name(b), number)).history;
          for (const each of history.design.stages) {
            expect(checkStage(history.design, each.id, AS_OF)).toEqual(
              checkStage(anew(history.design), each.id, AS_OF),
            );
          }
        }
      }),
      runs(20),
    );
  },
  patience(),
);

it('gives the very findings from before where an edit changed nothing about them', () => {
  const [design] = fc.sample(arbitraryDesign, { numRuns: 1, seed: 7 });
  const before = checkStage(design!, design!.stages[0]!.id, AS_OF);
  const after = checkStage(anew(design!), design!.stages[0]!.id, AS_OF);
  expect(after.length).toBeGreaterThan(0);
  expect(after.every((finding, index) => finding === before[index])).toBe(true);
});
