import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { Action } from './action.ts';
import './actions.css';
import { t } from '../messages/t.ts';
import { ACTION_GROUPS, titleOf } from './index.ts';
import { keyWords } from './key-words.ts';

/** Every shortcut, from the table that the keys themselves use. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="keys-title">
      <DialogTitle id="keys-title">{t('keys.title')}</DialogTitle>
      <DialogContent className="keys-columns">
        {ACTION_GROUPS.map(({ title, actions }) => (
          <KeyTable key={title} title={t(`group.${title}`)} actions={actions} />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function KeyTable({ title, actions }: { readonly title: string; readonly actions: readonly Action[] }) {
  const withKeys = actions.filter(({ keys }) => keys.length > 0);
  if (withKeys.length === 0) return null;
  return (
    <table className="keys-table">
      <caption>{title}</caption>
      <tbody>
        {withKeys.map((action) => (
          <tr key={action.id}>
            <th scope="row">{titleOf(action)}</th>
            <td>{action.keys.map(keyWords).join(` ${t('keys.or')} `)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
