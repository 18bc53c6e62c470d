import { describe, expect, it } from 'vitest';
import { addUnits } from '../../shared/commands/add-units.ts';
import { moveElements } from '../../shared/commands/move-elements.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { createEditorStore, type EditorStore } from './editor-store.ts';
import { findInTurns } from './find-in-turns.ts';
import { findInSteps } from './findings.ts';

function open(): EditorStore {
  const zones = 'zones: { app: { kind: machines } }';
  const parsed = parseDesign(
    `corral: 1\nstages:\n  - id: one\n    ${zones}\n    components: { lms: { type: lms, in: app } }\n`,
  );
  if (!parsed.ok) throw new Error('the test design is wrong');
  return createEditorStore(parsed.value.design, { name: 'x.corral', text: '', revision: null }, '2026-11-26');
}

/** One step in every turn; `turn` runs the next one, and tells whether there was one. */
function begin(store: EditorStore) {
  const waiting: (() => void)[] = [];
  const known: boolean[] = [];
  const later = (each: () => void) => {
    waiting.push(each);
    return () => void waiting.splice(waiting.indexOf(each), 1);
  };
  const stop = findInTurns(store, () => known.push(isKnown(store)), { budget: 0, later });
  const turn = () => {
    const next = waiting.shift();
    next?.();
    return next !== undefined;
  };
  return { turn, stop, known };
}

/** Whether the findings of what is on screen need no more work. */
function isKnown(store: EditorStore): boolean {
  const { history, stageId, asOf } = store.getState();
  return findInSteps(history.design, stageId, asOf).next().done === true;
}

function countTurns({ turn }: ReturnType<typeof begin>): number {
  let count = 0;
  while (turn()) count += 1;
  return count;
}

describe('what is found in turns', () => {
  it('is told once, when all of it is there', () => {
    const store = open();
    const run = begin(store);
    expect(isKnown(store)).toBe(false);
    expect(countTurns(run)).toBeGreaterThan(20);
    expect(run.known).toEqual([true]);
  });

  it('is found anew when an edit changes what rules read, so that nothing old is told', () => {
    const store = open();
    const run = begin(store);
    for (let count = 0; count < 10; count += 1) run.turn();
    store.getState().dispatch(addUnits(store.getState().history.design, 'one', ['lms']));
    expect(countTurns(run)).toBeGreaterThan(20);
    expect(run.known).toEqual([true]);
  });

  it('goes on where it was after a move on the canvas', () => {
    const [still, moved] = [open(), open()];
    const whole = countTurns(begin(still));
    const run = begin(moved);
    for (let count = 0; count < 10; count += 1) run.turn();
    moved.getState().dispatch(moveElements(moved.getState().history.design, 'one', { lms: [40, 80] }));
    expect(countTurns(run)).toBe(whole - 10);
    expect(run.known).toEqual([true]);
  });

  it('is not told when it was called off', () => {
    const run = begin(open());
    run.turn();
    run.stop();
    expect(run.turn()).toBe(false);
    expect(run.known).toEqual([]);
  });
});
