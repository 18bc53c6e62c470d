import { useEffect } from 'react';
import type { Request } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';
import { useHost } from '../platform/host-client.ts';
import type { Action } from './action.ts';
import { ACTION_GROUPS, titleOf } from './index.ts';

type Menu = Request<'window:menu'>;
type Named = Pick<Action, 'id' | 'keys' | 'keysOnly' | 'keysAreEvents'>;

/** Tells the host what the menu of the window has: what can be asked for now, in the language of the window. */
export function useNativeMenu(actions: readonly Named[]): void {
  const host = useHost();
  useEffect(() => {
    host.invoke('window:menu', menuOf(actions)).catch(() => undefined);
  }, [host, actions]);
}

/** Those of the actions that belong in a menu, by group. Cut, copy and paste are the system's own, which the page hears of. */
export function menuOf(actions: readonly Named[]): Menu {
  const asked = new Set(actions.map(({ id }) => id));
  const groups = ACTION_GROUPS.map(({ title, actions: all }) => ({
    id: title,
    title: t(`group.${title}`),
    items: all.filter(({ id }) => asked.has(id)).flatMap(itemOf),
  }));
  return { groups: groups.filter(({ items, id }) => items.length > 0 || id === 'Edit'), roles: rolesOf() };
}

function itemOf({ id, keys: [key], keysOnly, keysAreEvents }: Named): Menu['groups'][number]['items'] {
  if (keysOnly === true || keysAreEvents === true) return [];
  return [{ id, label: titleOf({ id }), ...(key === undefined ? {} : { key }) }];
}

function rolesOf(): Menu['roles'] {
  return {
    cut: t('action.edit.cut'),
    copy: t('action.edit.copy'),
    paste: t('action.edit.paste'),
    quit: t('menu.quit'),
    fullScreen: t('menu.full-screen'),
    window: t('menu.window'),
    recent: t('menu.recent'),
  };
}
