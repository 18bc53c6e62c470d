import { useEffect, useRef } from 'react';
import { isAtCanvas, isAtOutline } from '../canvas/focus-node.ts';
import { useHost } from '../platform/host-client.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { uiStore } from '../state/ui-store.ts';
import type { Action } from './action.ts';
import { watchTyping, type FreshTyping } from './fresh-typing.ts';
import { isInDialog, isTyping, keyOf } from './key-of.ts';
import { start } from './start.ts';
import { watchWay } from './way-of-keys.ts';

interface Keys<Context> {
  readonly actions: readonly Action<Context>[];
  readonly context: Context;
}

/** Runs actions for keys, and for items of the desktop menu. */
export function useKeys<Context extends { readonly store: EditorStore }>(
  actions: readonly Action<Context>[],
  context: Context,
): void {
  const latest = useRef<Keys<Context>>({ actions, context });
  const host = useHost();
  useEffect(() => {
    latest.current = { actions, context };
  });
  useEffect(() => listen(() => latest.current), []);
  useEffect(
    () =>
      host.on('action', (payload) => {
        const found = latest.current.actions.find(({ id }) => id === Object(payload).id);
        if (found !== undefined) start(found, latest.current.context);
      }),
    [host],
  );
}

function listen<Context extends { readonly store: EditorStore }>(latest: () => Keys<Context>): () => void {
  // While something is dragged, an edit by key would pull it away from under the pointer.
  let held = false;
  const typing = watchTyping(document);
  const way = watchWay(() => latest().context.store);
  const onPointer = (event: PointerEvent) => {
    held =
      event.type === 'pointerdown' && event.target instanceof Element && event.target.closest('.react-flow') !== null;
  };
  const take = (event: KeyboardEvent, early: boolean): boolean => {
    if (event.defaultPrevented) return false;
    const { actions, context } = latest();
    const key = keyOf(event);
    const asked = (each: Action<Context>) => (each.only !== undefined) === early && each.keys.includes(key);
    const action = actions.find((each) => each.keysAreEvents !== true && asked(each));
    if (action === undefined || (held && action.id.startsWith('edit.')) || !mayTake(event, action, typing))
      return false;
    if (action.onSelection === true) way.select(context.store);
    if (action.keysOnly === true && action.when?.(context) !== undefined) return false;
    event.preventDefault();
    if (early) event.stopPropagation();
    start(action, context, event);
    return true;
  };
  const onKey = (event: KeyboardEvent) => void take(event, false);
  // The drawing's own library moves things by arrows, whatever is held with them: it hears of none that are taken.
  const onEarlyKey = (event: KeyboardEvent) => void take(event, true);
  const pointer = ['pointerdown', 'pointerup', 'pointercancel'] as const;
  window.addEventListener('keydown', onEarlyKey, true);
  window.addEventListener('keydown', onKey);
  for (const type of pointer) window.addEventListener(type, onPointer, true);
  return () => {
    typing.stop();
    way.stop();
    window.removeEventListener('keydown', onEarlyKey, true);
    window.removeEventListener('keydown', onKey);
    for (const type of pointer) window.removeEventListener(type, onPointer, true);
  };
}

type Takes = Pick<Action, 'always' | 'whileTyping' | 'atRest' | 'only'>;

/** Whether a key may be taken from what has the focus. */
function mayTake(
  { target }: KeyboardEvent,
  { always, whileTyping, atRest, only }: Takes,
  typing: FreshTyping,
): boolean {
  if (always === true) return true;
  if (isInDialog(target) || uiStore.getState().dialog !== undefined) return false;
  if (isTyping(target) && whileTyping !== true && (atRest !== true || typing.isIn(target))) return false;
  return only === undefined || isAtCanvas() || (only === 'elements' && isAtOutline());
}
