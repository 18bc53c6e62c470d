import { useEffect } from 'react';
import type { Request } from '../../shared/ipc/contract.ts';
import { languageNow, t } from '../messages/t.ts';
import { useHost } from '../platform/host-client.ts';
import type { EditorStore } from '../state/editor-store.ts';
import type { Action } from './action.ts';
import { ACTION_GROUPS, exactTitle } from './index.ts';

type Menu = Request<'window:menu'>;
type Named = Pick<Action, 'id' | 'keys' | 'keysOnly' | 'keysAreEvents' | 'about'>;
/** As much of a label as the host takes. */
const LONGEST = 100;

/** Tells the host what the menu of the window has: what can be asked for now, in the language of the window. */
export function useNativeMenu(actions: readonly Named[], store: EditorStore): void {
  const host = useHost();
  useEffect(() => {
    let told = '';
    const tell = () => {
      const menu = menuOf(actions, store);
      const text = JSON.stringify(menu);
      if (text !== told) host.invoke('window:menu', menu).catch(() => undefined);
      told = text;
    };
    tell();
    return store.subscribe(({ history }, before) => {
      if (history !== before.history) tell();
    });
  }, [host, actions, store]);
}

/** Those of the actions that belong in a menu, by group. Cut, copy and paste are the system's own, which the page hears of. */
export function menuOf(actions: readonly Named[], store: EditorStore): Menu {
  const asked = new Set(actions.map(({ id }) => id));
  const groups = ACTION_GROUPS.map(({ title, actions: all }) => ({
    id: title,
    title: t(`group.${title}`),
    items: all.filter(({ id }) => asked.has(id)).flatMap((action: Named) => itemOf(action, store)),
  }));
  return {
    groups: groups.filter(({ items, id }) => items.length > 0 || id === 'Edit'),
    language: languageNow(),
  };
}

function itemOf(action: Named, store: EditorStore): Menu['groups'][number]['items'] {
  const {
    id,
    keys: [key],
    keysOnly,
    keysAreEvents,
  } = action;
  if (keysOnly === true || keysAreEvents === true) return [];
  const label = exactTitle(action, { store });
  const fits = label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1)}…`;
  return [{ id, label: fits, ...(key === undefined ? {} : { key }) }];
}
