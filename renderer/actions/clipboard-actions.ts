import { copiedText, pasteText, removeCopied } from '../canvas/clipboard.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import type { Action, ActionContext } from './action.ts';
import { noElementSelected } from './when.ts';

/** The system's own events carry these keys to the drawing; here they are for menus and the palette. */
export const clipboardActions = [
  {
    id: 'edit.cut',
    keys: ['mod+x'],
    keysAreEvents: true,
    when: noElementSelected,
    run: ({ store }) => void copy(store).then((done) => done && removeCopied(store)),
  },
  {
    id: 'edit.copy',
    keys: ['mod+c'],
    keysAreEvents: true,
    when: noElementSelected,
    run: ({ store }) => void copy(store),
  },
  { id: 'edit.paste', keys: ['mod+v'], keysAreEvents: true, run: ({ store, flow }) => void pasteFrom(store, flow) },
] as const satisfies readonly Action[];

async function copy(store: EditorStore): Promise<boolean> {
  const text = copiedText(store);
  if (text === undefined) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    store.getState().notify(t('actions.no-clipboard-write'));
    return false;
  }
}

async function pasteFrom(store: EditorStore, flow: ActionContext['flow']): Promise<void> {
  try {
    pasteText(store, flow, await navigator.clipboard.readText());
  } catch {
    store.getState().notify(t('actions.no-clipboard-read'));
  }
}
