import type { Editor } from './editor-store.ts';

/** Whether there is something to save; the store gives back the saved object when an undo leads back to it. */
export function isDirty({ history, saved }: Pick<Editor, 'history' | 'saved'>): boolean {
  return history.design !== saved;
}
