import type { Documents } from '../documents/documents.ts';
import type { HostClient } from '../platform/host-client.ts';
import type { EditorStore } from '../state/editor-store.ts';

/** What everything about the file of an open design works on. */
export interface FileDeps {
  readonly host: HostClient;
  readonly store: EditorStore;
}

/** What opens and closes designs: `store` is the one on screen. */
export interface WindowDeps extends FileDeps {
  readonly documents: Documents;
}
