import type { EditorStore, SavePhase } from '../state/editor-store.ts';

export function phaseOf(store: EditorStore): SavePhase {
  return store.getState().saving.phase;
}

/** Whether the person knows that another program changed or removed the file, and has not said what to do. */
export function isPutOff(store: EditorStore): boolean {
  const phase = phaseOf(store);
  return phase === 'changed-on-disk' || phase === 'gone';
}

/** What is known of saving now; when it was saved last stays known. */
export function setPhase(store: EditorStore, phase: SavePhase): void {
  const { saving, setSaving } = store.getState();
  setSaving({ ...saving, phase });
}

/** Whether the journal keeps what is not saved. */
export function setUnkept(store: EditorStore, unkept: boolean): void {
  const { saving, setSaving } = store.getState();
  setSaving({ ...saving, unkept });
}

/** `HH:MM` in local time. */
export function markSavedNow(store: EditorStore, now: Date): void {
  const two = (value: number) => String(value).padStart(2, '0');
  store.getState().setSaving({ phase: 'idle', savedAt: `${two(now.getHours())}:${two(now.getMinutes())}` });
}
