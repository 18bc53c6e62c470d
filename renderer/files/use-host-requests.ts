import { useEffect } from 'react';
import { onAskedToShow } from '../documents/other-windows.ts';
import { useHost } from '../platform/host-client.ts';
import { uiStore } from '../state/ui-store.ts';
import { letAllGo, openKnown } from './file-actions.ts';
import { useWindowDeps } from './use-file-actions.ts';

/** What the host and other windows ask of this one: to close, to open a file, to show one that is open here. */
export function useHostRequests(): void {
  const host = useHost();
  const deps = useWindowDeps();
  const { documents } = deps;
  useEffect(
    () =>
      host.on('action', ({ id }) => {
        if (id !== 'window.close') return;
        void letAllGo(deps).then((free) => host.invoke(free ? 'window:close' : 'window:stay', {}));
      }),
    [host, deps],
  );
  useEffect(() => {
    // Several that were chosen together stand in the order they were named in, and the last is on screen.
    let before = Promise.resolve();
    const open = async (handle: string) => {
      const { store } = documents.list.getState().shown;
      if (await openKnown({ host, documents, store }, handle)) uiStore.setState({ starting: false });
    };
    return host.on('open', ({ handle }) => void (before = before.then(() => open(handle))));
  }, [host, documents]);
  useEffect(
    () =>
      onAskedToShow((handle) => {
        const store = deps.documents.holding(handle);
        if (store === undefined) return;
        deps.documents.show(store);
        uiStore.setState({ starting: false });
        void host.invoke('window:front', {});
      }),
    [host, deps],
  );
}
