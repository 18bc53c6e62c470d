import { createStore } from 'zustand/vanilla';
import { presentStore } from '../present/present-store.ts';
import { isDirty } from '../state/dirty.ts';
import type { Editor } from '../state/editor-store.ts';
import { windowKeeping } from '../state/window-keeping.ts';
import type { FileDeps } from './file-deps.ts';
import { prompts } from './prompts.ts';
import { saveDesign } from './save-design.ts';
import { phaseOf } from './save-phase.ts';

/** Milliseconds without a change before what is open is saved, and after a save that failed. */
const QUIET = 1_500;
const AFTER_FAILURE = 15_000;
const KEY = 'corral-autosave';

/** Whether designs that have a file are saved without being asked; remembered for the next start. */
export const autosave = createStore<{ readonly on: boolean }>()(() => ({
  on: windowKeeping.getItem(KEY) !== 'off',
}));

/** Switches it over; returns whether it is on now. */
export function switchAutosave(): boolean {
  const on = !autosave.getState().on;
  autosave.setState({ on });
  windowKeeping.setItem(KEY, on ? 'on' : 'off');
  return on;
}

/** Whether now is a moment to save: never over an open question, a change on disk, or a presentation. */
export function maySave({ file, history, saved, saving }: Editor): boolean {
  const named = file.handle !== undefined && file.readOnly !== true;
  const free = prompts.getState().waiting.length === 0 && presentStore.getState().on === 'off';
  return named && free && isDirty({ history, saved }) && (saving.phase === 'idle' || saving.phase === 'failed');
}

/** Saves what is open a moment after the last change, for as long as it is open. Returns how to stop. */
export function saveByItself(deps: FileDeps): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (milliseconds = QUIET) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  };
  const save = async () => {
    if (!autosave.getState().on || !maySave(deps.store.getState())) return;
    await saveDesign(deps, 'auto');
    if (phaseOf(deps.store) === 'failed') later(AFTER_FAILURE);
  };
  const stops = [
    deps.store.subscribe((state, before) => {
      const freed = state.file.readOnly !== before.file.readOnly;
      if (freed || state.history.design !== before.history.design || state.saving !== before.saving) later();
    }),
    ...[autosave, prompts, presentStore].map((store) => store.subscribe(() => later())),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
