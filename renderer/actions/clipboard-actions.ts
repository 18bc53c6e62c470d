import { copiedText, pasteText, removeCopied } from '../canvas/clipboard.ts';
import type { EditorStore } from '../state/editor-store.ts';
import type { Action } from './action.ts';
import { noElementSelected } from './when.ts';

/** The system's own events carry these keys to the drawing; here they are for menus and the palette. */
export const clipboardActions = [
  {
    id: 'edit.cut',
    title: 'Cut',
    keys: ['mod+x'],
    keysAreEvents: true,
    when: noElementSelected,
    run: ({ store }) => void copy(store).then((done) => done && removeCopied(store)),
  },
  {
    id: 'edit.copy',
    title: 'Copy',
    keys: ['mod+c'],
    keysAreEvents: true,
    when: noElementSelected,
    run: ({ store }) => void copy(store),
  },
  { id: 'edit.paste', title: 'Paste', keys: ['mod+v'], keysAreEvents: true, run: ({ store }) => void pasteFrom(store) },
] as const satisfies readonly Action[];

async function copy(store: EditorStore): Promise<boolean> {
  const text = copiedText(store);
  if (text === undefined) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    store.getState().notify('The clipboard may not be written from a menu here: press Ctrl+C or Ctrl+X.');
    return false;
  }
}

async function pasteFrom(store: EditorStore): Promise<void> {
  try {
    pasteText(store, await navigator.clipboard.readText());
  } catch {
    store.getState().notify('The clipboard may not be read from a menu here: press Ctrl+V.');
  }
}
