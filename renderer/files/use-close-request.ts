import { useEffect } from 'react';
import { useHost } from '../platform/host-client.ts';
import { letGo } from './file-actions.ts';
import { useFileDeps } from './use-file-actions.ts';

/** The desktop shell asks before it closes a window with unsaved work: answer with the question about saving. */
export function useCloseRequest(): void {
  const host = useHost();
  const deps = useFileDeps();
  useEffect(
    () =>
      host.on('action', ({ id }) => {
        if (id !== 'window.close') return;
        void letGo(deps).then((free) => (free ? host.invoke('window:close', {}) : undefined));
      }),
    [host, deps],
  );
}
