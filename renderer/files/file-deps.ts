import type { HostClient } from '../platform/host-client.ts';
import type { EditorStore } from '../state/editor-store.ts';

/** What every file action works on. */
export interface FileDeps {
  readonly host: HostClient;
  readonly store: EditorStore;
}
