import { useEffect, useRef } from 'react';
import { useHost } from '../platform/host-client.ts';
import { isTyping, keyOf } from './key-of.ts';
import { SHORTCUTS, shortcutFor, type ActionId } from './shortcuts.ts';

export type Actions = Readonly<Record<ActionId, (event?: KeyboardEvent) => void>>;

/** Runs actions for keys, and for menu items of the desktop shell. */
export function useShortcuts(actions: Actions): void {
  const latest = useRef(actions);
  const host = useHost();
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutFor(keyOf(event));
      if (shortcut === undefined || event.defaultPrevented) return;
      if (isTyping(event.target) && shortcut.always !== true) return;
      event.preventDefault();
      latest.current[shortcut.id](event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(
    () =>
      host.on('action', (payload) => {
        const found = SHORTCUTS.find(({ id }) => id === Object(payload).id);
        if (found !== undefined) latest.current[found.id]();
      }),
    [host],
  );
}
