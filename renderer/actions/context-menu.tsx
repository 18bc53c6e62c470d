import { Menu } from '@mui/material';
import { flushSync } from 'react-dom';
import { actionItems } from './action-menu.tsx';
import type { Action } from './action.ts';
import './actions.css';
import { ACTION_GROUPS, type GroupTitle } from './index.ts';
import { start } from './start.ts';
import { t } from '../messages/t.ts';
import { useActionContext } from './use-actions.ts';

/** What is asked of a drawing where the pointer is; the rest is in the menus of the window. */
const GROUPS: readonly GroupTitle[] = ['Edit', 'Build', 'Arrange'];

interface ContextMenuProps {
  /** Where on the screen; undefined: it is closed. */
  readonly at: { readonly left: number; readonly top: number } | undefined;
  readonly onClose: () => void;
}

/** What can be done now with what is selected, with its keys. */
export function ContextMenu({ at, onClose }: ContextMenuProps) {
  const context = useActionContext();
  const pick = (action: Action) => {
    // The focus goes back to the drawing first: what is done may put it elsewhere.
    flushSync(onClose);
    start(action, context);
  };
  const all = ACTION_GROUPS.flatMap(({ title, actions }): readonly Action[] => (GROUPS.includes(title) ? actions : []));
  const possible = at === undefined ? [] : all.filter(({ when }) => when?.(context) === undefined);
  return (
    <Menu
      open={at !== undefined}
      onClose={onClose}
      anchorReference="anchorPosition"
      {...(at === undefined ? {} : { anchorPosition: at })}
      slotProps={{ list: { 'aria-label': t('canvas.menu'), dense: true } }}
    >
      {actionItems(possible, context, pick)}
    </Menu>
  );
}
