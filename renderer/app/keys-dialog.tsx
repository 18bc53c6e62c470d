import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { keyWords, SHORTCUTS } from '../input/shortcuts.ts';
import { uiStore, useUi } from '../state/ui-store.ts';

/** Every shortcut, from the table that the keys themselves use. */
export function KeysDialog() {
  const open = useUi((ui) => ui.showingKeys);
  const close = () => uiStore.setState({ showingKeys: false });
  return (
    <Dialog open={open} onClose={close} fullWidth maxWidth="sm" aria-labelledby="keys-title">
      <DialogTitle id="keys-title">Keyboard shortcuts</DialogTitle>
      <DialogContent>
        <table className="keys-table">
          <tbody>
            {SHORTCUTS.filter(({ keys }) => keys.length > 0).map(({ id, label, keys }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{keys.map(keyWords).join(' or ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
