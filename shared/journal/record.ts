import { patchesBetween } from '../base/patches-between.ts';
import type { History } from '../history/history.ts';
import type { JournalEntry } from './entry.ts';

/** Where a recording stands: what the last entry led to. */
export interface Recording {
  readonly history: History;
  readonly seq: number;
  readonly step: number;
}

/** Begins at a history, or goes on where an earlier recording of it ended. */
export function startRecording(history: History, { seq, step } = { seq: 0, step: 0 }): Recording {
  return { history, seq, step };
}

/** The entry for what happened since, if anything changed, and where the recording stands then. */
export function record(at: Recording, history: History): { readonly at: Recording; readonly entry?: JournalEntry } {
  const patches = patchesBetween(at.history.design, history.design);
  if (patches.length === 0) return { at: { ...at, history } };
  const seq = at.seq + 1;
  const step = at.step + (at.step > 0 && isSameGesture(at.history, history) ? 0 : 1);
  const back = at.seq === 0 ? 0 : at.history.past.length - history.past.length;
  const undone = back > 0 ? { undone: back } : {};
  return { at: { history, seq, step }, entry: { seq, step, ...undone, label: labelOf(at.history, history), patches } };
}

/** Whether what was done last in both is one and the same gesture, further on in the second. */
export function isSameGesture(before: History, after: History): boolean {
  const [old, now] = [before.past.at(-1), after.past.at(-1)];
  return before.past.length === after.past.length && now?.mergeKey !== undefined && now.mergeKey === old?.mergeKey;
}

function labelOf(before: History, after: History): string {
  const undone = after.past.length < before.past.length;
  return undone ? `Undo: ${before.past.at(-1)?.label ?? ''}` : (after.past.at(-1)?.label ?? 'Changes');
}
