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
    // While something is dragged, an edit by key would pull it away from under the pointer.
    let held = false;
    const onPointer = (event: PointerEvent) => {
      held =
        event.type === 'pointerdown' && event.target instanceof Element && event.target.closest('.react-flow') !== null;
    };
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutFor(keyOf(event));
      if (shortcut === undefined || event.defaultPrevented) return;
      if (held && shortcut.id.startsWith('edit.')) return;
      if (isTyping(event.target) && shortcut.always !== true) return;
      event.preventDefault();
      latest.current[shortcut.id](event);
    };
    const pointer = ['pointerdown', 'pointerup', 'pointercancel'] as const;
    window.addEventListener('keydown', onKey);
    for (const type of pointer) window.addEventListener(type, onPointer, true);
    return () => {
      window.removeEventListener('keydown', onKey);
      for (const type of pointer) window.removeEventListener(type, onPointer, true);
    };
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
