import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyChoice, makeCommand } from '../commands/arbitrary-command.test-support.ts';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import type { Design } from '../design/schema/design.ts';
import { run, seal, startHistory, undo, type History } from '../history/history.ts';
import { countChanges, journalEntrySchema, unbroken, type JournalEntry } from './entry.ts';
import { record, startRecording } from './record.ts';
import { replay } from './replay.ts';
import { runs } from '../base/runs.test-support.ts';

const session = fc.tuple(arbitraryDesign, fc.array(anyChoice, { maxLength: 20 }));

/** Edits as a person would, undoing now and then, and what a journal holds of it after it was on disk. */
function work(start: Design, choices: readonly (typeof anyChoice extends fc.Arbitrary<infer T> ? T : never)[]) {
  let history: History = startHistory(start);
  let at = startRecording(history);
  const entries: JournalEntry[] = [];
  for (const each of choices) {
    history =
      each.a % 5 === 0 && history.past.length > 0
        ? undo(history)
        : run(history, makeCommand(history.design, each)).history;
    if (each.b % 3 === 0) history = seal(history);
    const next = record(at, history);
    at = next.at;
    if (next.entry !== undefined) entries.push(next.entry);
  }
  return { history, entries: journalEntrySchema.array().parse(JSON.parse(JSON.stringify(entries))) };
}

it('brings back every session exactly, one undo step per change', () => {
  fc.assert(
    fc.property(session, ([start, choices]) => {
      const { history, entries } = work(start, choices);
      let again = replay(startHistory(start), entries);
      expect(again.design).toEqual(history.design);
      expect(again.past).toHaveLength(countChanges(entries));
      while (again.past.length > 0) again = undo(again);
      expect(again.design).toEqual(start);
    }),
    runs(40),
  );
});

it('keeps what hangs together of a journal that was damaged', () => {
  const [start] = fc.sample(arbitraryDesign, 1);
  const entry = (seq: number, name: string): JournalEntry => ({
    seq,
    step: seq,
    label: name,
    patches: [{ op: 'replace', path: ['name'], value: name }],
  });
  const [one, two, four] = [entry(1, 'one'), entry(2, 'two'), entry(4, 'four')];
  expect(unbroken([one, one, two, four])).toEqual([one, two]);
  const bad: JournalEntry[] = [
    { ...entry(2, 'no stages'), patches: [{ op: 'replace', path: ['stages'], value: [] }] },
    { ...entry(2, 'nowhere'), patches: [{ op: 'replace', path: ['stages', 99, 'zones', 'x'], value: 1 }] },
    { ...entry(2, 'prototype'), patches: [{ op: 'replace', path: ['__proto__', 'x'], value: 1 }] },
  ];
  for (const each of bad) {
    const again = replay(startHistory(start!), [one, each, entry(3, 'three')]);
    expect(again.design).toEqual({ ...start, name: 'one' });
  }
  expect(({} as { x?: number }).x).toBeUndefined();
});
