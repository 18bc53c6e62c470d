import { Button, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { ACTION_GROUPS, exactTitle, type GroupTitle } from './index.ts';
import type { Action, ActionContext } from './action.ts';
import './actions.css';
import { t } from '../messages/t.ts';
import { keyWords } from './key-words.ts';
import { start } from './start.ts';
import { useActionContext } from './use-actions.ts';

/** More would not fit beside each other in a narrow window. */
const COLUMNS = 5;

interface ActionMenuProps {
  /** The word on the button. */
  readonly label: string;
  readonly groups: readonly GroupTitle[];
}

/** A button with a menu of groups of actions, in columns; what cannot be done now says why. */
export function ActionMenu({ label, groups }: ActionMenuProps) {
  const context = useActionContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = ACTION_GROUPS.filter(({ title }) => groups.includes(title));
  const pick = (action: Action) => {
    setAnchor(null);
    start(action, context);
  };
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {label}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { className: 'action-menu', style: { columnCount: Math.min(shown.length, COLUMNS) } } }}
      >
        {shown.flatMap(({ title, actions }) => [
          ...(shown.length > 1 ? [groupTitle(title)] : []),
          ...actionItems(actions, context, pick),
        ])}
      </Menu>
    </>
  );
}

function groupTitle(title: GroupTitle) {
  return (
    <ListSubheader key={title} role="separator" disableSticky className="action-group">
      {t(`group.${title}`)}
    </ListSubheader>
  );
}

/** Actions as items of a menu, with their keys; what cannot be done now says why. */
export function actionItems(actions: readonly Action[], context: ActionContext, pick: (action: Action) => void) {
  return actions.flatMap((action) => {
    if (action.keysOnly === true) return [];
    const [key] = action.keys;
    const trouble = action.when?.(context);
    return (
      <MenuItem key={action.id} disabled={trouble !== undefined} title={trouble} onClick={() => pick(action)}>
        <span className="action-title">{exactTitle(action, context)}</span>
        <kbd className="action-key">{key === undefined ? '' : keyWords(key)}</kbd>
      </MenuItem>
    );
  });
}
