import type { Editor } from './editor-store.ts';
import { sameValue } from '../../shared/base/same-value.ts';

/** Whether there is something to save. Undoing everything leaves nothing to save, so values are compared. */
export function isDirty({ history, saved }: Pick<Editor, 'history' | 'saved'>): boolean {
  return !sameValue(history.design, saved);
}
