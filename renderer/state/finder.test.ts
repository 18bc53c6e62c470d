import { describe, expect, it } from 'vitest';
import { addUnits } from '../../shared/commands/add-units.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { checkStage } from '../../shared/rules/check-stage.ts';
import { createEditorStore, type EditorStore } from './editor-store.ts';
import { createFinder } from './finder.ts';

const DAY = '2026-11-26';
const stage = (id: string) =>
  `  - id: ${id}\n    zones: { app: { kind: machines } }\n    components: { ${id}-lms: { type: lms, in: app } }\n`;

function open(): EditorStore {
  const parsed = parseDesign(`corral: 1\nstages:\n${stage('one')}${stage('two')}`);
  if (!parsed.ok) throw new Error('the test design is wrong');
  return createEditorStore(parsed.value.design, { name: 'x.corral', text: '', revision: null }, DAY);
}

/** With one step in every turn: all rules take longer than one. */
function begin(store: EditorStore, budget = 0) {
  const waiting: (() => void)[] = [];
  const later = (turn: () => void) => {
    waiting.push(turn);
    return () => void waiting.splice(waiting.indexOf(turn), 1);
  };
  const finder = createFinder(store, { budget, later, atOnce: true });
  const turn = () => waiting.shift()?.();
  const toTheEnd = () => {
    while (waiting.length > 0) turn();
  };
  return { ...finder, waiting, turn, toTheEnd };
}

/** What the rules say of the design as it is, asked anew. */
function now(store: EditorStore) {
  const { history, stageId } = store.getState();
  return checkStage(history.design, stageId, DAY);
}

const moreUnits = (store: EditorStore) =>
  store.getState().dispatch(addUnits(store.getState().history.design, 'one', ['one-lms']));

describe('the findings of the stage on screen', () => {
  it('are there at once when the rules are quick', () => {
    const store = open();
    const { findings, isLooking, waiting } = begin(store, Infinity);
    expect(findings()).toEqual(now(store));
    moreUnits(store);
    expect(findings()).toEqual(now(store));
    expect([isLooking(), waiting.length]).toEqual([false, 0]);
  });

  it('are those of the latest design when its turns are over, however many edits came meanwhile', () => {
    const store = open();
    const run = begin(store);
    run.findings();
    run.toTheEnd();
    const before = run.findings();
    for (let edits = 0; edits < 3; edits += 1) {
      moreUnits(store);
      expect(run.findings()).toBe(before);
      expect(run.isLooking()).toBe(true);
      run.turn();
    }
    expect(run.waiting).toHaveLength(1);
    run.toTheEnd();
    expect(run.isLooking()).toBe(false);
    expect(run.findings()).toEqual(now(store));
    expect(run.findings()).not.toEqual(before);
  });

  it('begin anew in a turn when nobody asked since an edit', () => {
    const store = open();
    const run = begin(store);
    run.findings();
    run.turn();
    moreUnits(store);
    run.toTheEnd();
    expect(run.isLooking()).toBe(false);
    expect(run.findings()).toEqual(now(store));
  });

  it('are told when they took longer, once', () => {
    const store = open();
    const run = begin(store);
    const told: boolean[] = [];
    const stop = run.subscribe(() => told.push(run.isLooking()));
    run.findings();
    run.toTheEnd();
    expect(told).toEqual([false]);
    stop();
    moreUnits(store);
    run.findings();
    run.toTheEnd();
    expect(told).toEqual([false]);
  });

  it('are never those of another stage', () => {
    const store = open();
    const run = begin(store);
    run.findings();
    run.toTheEnd();
    expect(run.findings().length).toBeGreaterThan(0);
    store.getState().showStage('two');
    expect(run.findings()).toEqual([]);
    run.toTheEnd();
    expect(run.findings()).toEqual(now(store));
    expect(run.findings().flatMap(({ elements }) => elements)).toContain('two-lms');
  });
});
