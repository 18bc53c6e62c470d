import { useMemo } from 'react';
import { attempt } from '../files/host-call.ts';
import { useHost } from '../platform/host-client.ts';
import { openNewWindow } from './new-window.ts';
import { useDocuments } from './use-documents.ts';

/** What can be done with the windows and open designs of this app. */
export function useWindowActions() {
  const host = useHost();
  const documents = useDocuments();
  return useMemo(() => {
    const open = () => documents.list.getState().all.filter(({ name }) => name !== undefined);
    return {
      open: () => openNewWindow(host),
      /** Shows a file in the system's own list of files. */
      reveal: (handle: string | undefined) =>
        attempt(() => host.invoke('window:reveal', handle === undefined ? {} : { handle })),
      /** How many designs are open in this window. */
      count: () => open().length,
      /** Whether a file was closed that could be opened again. */
      hasClosed: () => documents.closed.last() !== undefined,
      /** Shows the next open design, or the one before; after the last comes the first. */
      step: (by: 1 | -1) => {
        const all = open();
        const at = all.findIndex(({ id }) => id === documents.list.getState().shown.id);
        const next = all[(at + by + all.length) % all.length];
        if (next !== undefined) documents.show(next.store);
      },
    };
  }, [host, documents]);
}
