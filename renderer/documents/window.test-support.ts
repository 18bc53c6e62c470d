import { designSchema } from '../../shared/design/schema/design.ts';
import type { WindowDeps } from '../files/file-deps.ts';
import type { HostClient } from '../platform/host-client.ts';
import { createEditorStore, type EditorStore } from '../state/editor-store.ts';
import { createDocuments } from './documents.ts';

export const NOTHING = {
  design: designSchema.parse({ corral: 1, stages: [{ id: 'first' }] }),
  file: { name: '', text: '', revision: null },
};

export function blankEditor(): EditorStore {
  return createEditorStore(NOTHING.design, NOTHING.file, '2026-11-26');
}

/** A window in which `store` is on screen: without one, nothing is open. `watch` is called for every store. */
export function windowOf(
  host: HostClient,
  store = blankEditor(),
  watch: (deps: { host: HostClient; store: EditorStore }) => () => void = () => () => undefined,
): WindowDeps {
  let first: EditorStore | undefined = store;
  const documents = createDocuments(() => {
    const made = first ?? blankEditor();
    first = undefined;
    return { store: made, stop: watch({ host, store: made }) };
  }, NOTHING);
  return { host, store, documents };
}
