import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import './actions.css';
import { t } from '../messages/t.ts';
import { PRESENT_KEYS } from '../present/use-present-keys.ts';
import { ACTION_GROUPS, titleOf } from './index.ts';
import { keyWords } from './key-words.ts';

/** Every shortcut, from the table that the keys themselves use. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="keys-title">
      <DialogTitle id="keys-title">{t('keys.title')}</DialogTitle>
      <DialogContent className="keys-columns" tabIndex={0}>
        {ACTION_GROUPS.map(({ title, actions }) => (
          <KeyTable
            key={title}
            title={t(`group.${title}`)}
            rows={actions.map((action) => ({ name: titleOf(action), keys: action.keys }))}
          />
        ))}
        <KeyTable title={t('present.keys')} rows={PRESENT_KEYS.map(({ title, keys }) => ({ name: t(title), keys }))} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface KeyTableProps {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly keys: readonly string[] }[];
}

function KeyTable({ title, rows }: KeyTableProps) {
  const withKeys = rows.filter(({ keys }) => keys.length > 0);
  if (withKeys.length === 0) return null;
  return (
    <table className="keys-table">
      <caption>{title}</caption>
      <tbody>
        {withKeys.map(({ name, keys }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{keys.map(keyWords).join(` ${t('keys.or')} `)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
