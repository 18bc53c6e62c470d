import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import './actions.css';
import { t } from '../messages/t.ts';
import { usePresent } from '../present/present-store.ts';
import { PRESENT_KEYS } from '../present/use-present-keys.ts';
import { useUi } from '../state/ui-store.ts';
import { ACTION_GROUPS, titleOf } from './index.ts';
import { keyWords } from './key-words.ts';
import { searchKeys, type KeyGroup } from './search-keys.ts';

/**
 * Every shortcut, from the table that the keys themselves use; found by what it does or by the key. Over a presentation,
 * those that it listens to.
 */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const ahead = useUi((ui) => ui.typedAhead);
  const [search, setSearch] = useState(ahead.trim());
  const presenting = usePresent(({ on }) => on === 'showing');
  const found = searchKeys(presenting ? [keysWhilePresenting()] : keyGroups(), search);
  const count = found.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="md"
      aria-labelledby="keys-title"
      // As high with one row as with all of them: the box stays where it is.
      slotProps={{ paper: { sx: { height: '100%' } } }}
    >
      <DialogTitle id="keys-title" className="keys-head">
        {t('keys.title')}
      </DialogTitle>
      <input
        autoFocus
        type="search"
        className="keys-search"
        placeholder={t('keys.search')}
        aria-label={t('keys.search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <DialogContent className="keys-columns" tabIndex={0}>
        {found.map((group) => (
          <KeyTable key={group.title} {...group} />
        ))}
        <p role="status" className={count === 0 ? 'keys-none' : 'unseen'}>
          {count === 0 ? t('keys.none') : t('finder.found', { count })}
        </p>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Everything that has a key, group by group, in words. */
function keyGroups(): readonly KeyGroup[] {
  const groups = ACTION_GROUPS.map(({ title, actions }) => ({
    title: t(`group.${title}`),
    rows: actions.map((action) => ({ name: titleOf(action), keys: inWords(action.keys) })),
  }));
  return [...groups, keysWhilePresenting()].map(({ title, rows }) => ({
    title,
    rows: rows.filter(({ keys }) => keys !== ''),
  }));
}

function keysWhilePresenting(): KeyGroup {
  return {
    title: t('present.keys'),
    rows: PRESENT_KEYS.map(({ title, keys }) => ({ name: t(title), keys: inWords(keys) })),
  };
}

function inWords(keys: readonly string[]): string {
  return keys.map((key) => keyWords(key)).join(` ${t('keys.or')} `);
}

function KeyTable({ title, rows }: KeyGroup) {
  return (
    <table className="keys-table">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ name, keys }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{keys}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
