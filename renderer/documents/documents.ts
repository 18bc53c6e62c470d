import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Design } from '../../shared/design/schema/design.ts';
import { t } from '../messages/t.ts';
import { presentStore } from '../present/present-store.ts';
import { isDirty } from '../state/dirty.ts';
import type { Editor, EditorStore, FileState } from '../state/editor-store.ts';
import { swapDesignUi, UNTOUCHED, type DesignUi } from '../state/ui-store.ts';

/** What the list of open designs tells of one of them. */
export interface OpenDocument {
  readonly id: string;
  readonly store: EditorStore;
  /** Undefined: nothing is open in it yet. */
  readonly name: string | undefined;
  readonly dirty: boolean;
}

export interface DocumentList {
  readonly all: readonly OpenDocument[];
  /** The one on screen; there always is one. */
  readonly shown: OpenDocument;
}

/** Makes the store of one more design and what watches it; `stop` ends the watching. */
export type MakeEditor = () => { readonly store: EditorStore; readonly stop: () => void };

/** The designs that are open in this window, each with a store of its own: its undo, journal and saving are its own, too. */
export interface Documents {
  readonly list: StoreApi<DocumentList>;
  /** A store in which nothing is open, for the next design. It is not on screen until it is shown. */
  readonly free: () => EditorStore;
  readonly show: (store: EditorStore) => void;
  /** Lets a design go, whatever is unsaved in it, and shows the one beside it. While presenting, neither happens. */
  readonly close: (store: EditorStore) => void;
  /** The files that were closed, the last one at the end; `forget` takes that out. */
  readonly closed: { readonly last: () => string | undefined; readonly forget: () => void };
  /** The store that has a file open. */
  readonly holding: (handle: string) => EditorStore | undefined;
}

export interface Nothing {
  readonly design: Design;
  /** Without a name. */
  readonly file: FileState;
}

interface Kept {
  readonly stop: () => void;
  ui: DesignUi;
}

/** `nothing` is what a store holds in which nothing is open. */
export function createDocuments(make: MakeEditor, nothing: Nothing): Documents {
  const kept = new Map<string, Kept>();
  const closedFiles: string[] = [];
  let count = 0;
  const begin = (): OpenDocument => {
    const { store, stop } = make();
    const id = `design-${(count += 1)}`;
    const unwatch = store.subscribe((editor) => tell(list, id, editor));
    kept.set(id, { stop: () => (unwatch(), stop()), ui: UNTOUCHED });
    return { id, store, ...toldOf(store.getState()) };
  };
  const first = begin();
  const list = createStore<DocumentList>(() => ({ all: [first], shown: first }));

  const documentOf = (store: EditorStore) => list.getState().all.find((each) => each.store === store);
  const show = (store: EditorStore) => {
    const { shown } = list.getState();
    const next = documentOf(store);
    if (next === undefined || next.id === shown.id) return;
    // A room looks at what is on screen.
    if (presentStore.getState().on !== 'off') return shown.store.getState().notify(t('tabs.presenting'));
    const [before, after] = [kept.get(shown.id), kept.get(next.id)];
    const ui = swapDesignUi(after?.ui ?? UNTOUCHED);
    if (before !== undefined) before.ui = ui;
    list.setState({ shown: next });
  };
  return {
    list,
    show,
    free: () => {
      const unused = list.getState().all.find(({ name }) => name === undefined);
      if (unused !== undefined) return unused.store;
      const added = begin();
      list.setState(({ all }) => ({ all: [...all, added] }));
      return added.store;
    },
    close: (store) => {
      const closed = documentOf(store);
      if (closed === undefined || presentStore.getState().on !== 'off') return;
      const { handle } = store.getState().file;
      if (handle !== undefined) closedFiles.push(handle);
      // With nothing open in it, its journal and its hold of the file end.
      store.getState().open(nothing.design, nothing.file);
      const { all } = list.getState();
      if (all.length === 1) return void swapDesignUi(UNTOUCHED);
      const at = all.findIndex(({ id }) => id === closed.id);
      const beside = all[at + 1] ?? all[at - 1];
      if (beside !== undefined && list.getState().shown.id === closed.id) show(beside.store);
      list.setState({ all: all.filter(({ id }) => id !== closed.id) });
      kept.get(closed.id)?.stop();
      kept.delete(closed.id);
    },
    closed: { last: () => closedFiles.at(-1), forget: () => void closedFiles.pop() },
    holding: (handle) => list.getState().all.find(({ store }) => store.getState().file.handle === handle)?.store,
  };
}

/** Puts what is told of one design in the list, when it is something else than before. */
function tell(list: Documents['list'], id: string, editor: Editor): void {
  const { all, shown } = list.getState();
  const before = all.find((each) => each.id === id);
  const now = toldOf(editor);
  if (before === undefined || (before.name === now.name && before.dirty === now.dirty)) return;
  const after = { ...before, ...now };
  list.setState({
    all: all.map((each) => (each === before ? after : each)),
    shown: shown.id === id ? after : shown,
  });
}

function toldOf(editor: Editor): Pick<OpenDocument, 'name' | 'dirty'> {
  const { file, history } = editor;
  return { name: file.name === '' ? undefined : (history.design.name ?? file.name), dirty: isDirty(editor) };
}
