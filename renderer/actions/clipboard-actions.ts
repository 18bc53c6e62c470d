import { copiedText, pasteText, removeCopied } from '../canvas/clipboard.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import type { Action, ActionContext } from './action.ts';
import { keyWords } from './key-words.ts';
import { noElementSelected } from './when.ts';

const [CUT, COPY, PASTE] = ['mod+x', 'mod+c', 'mod+v'] as const;

/** The system's own events carry these keys to the drawing; here they are for menus and the palette. */
export const clipboardActions = [
  {
    id: 'edit.cut',
    keys: [CUT],
    keysAreEvents: true,
    when: noElementSelected,
    run: ({ store }) => void copy(store).then((done) => done && removeCopied(store)),
  },
  {
    id: 'edit.copy',
    keys: [COPY],
    keysAreEvents: true,
    when: noElementSelected,
    run: ({ store }) => void copy(store),
  },
  { id: 'edit.paste', keys: [PASTE], keysAreEvents: true, run: ({ store, flow }) => void pasteFrom(store, flow) },
] as const satisfies readonly Action[];

async function copy(store: EditorStore): Promise<boolean> {
  const text = copiedText(store);
  if (text === undefined) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    store.getState().notify(t('actions.no-clipboard-write', { copy: keyWords(COPY), cut: keyWords(CUT) }));
    return false;
  }
}

async function pasteFrom(store: EditorStore, flow: ActionContext['flow']): Promise<void> {
  try {
    pasteText(store, flow, await navigator.clipboard.readText());
  } catch {
    store.getState().notify(t('actions.no-clipboard-read', { paste: keyWords(PASTE) }));
  }
}
