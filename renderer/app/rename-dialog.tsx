import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState, type SyntheticEvent } from 'react';
import { renameStage } from '../../shared/commands/rename-stage.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { t } from '../messages/t.ts';
import { useEditorStore } from '../state/hooks.ts';
import { stopRenaming, useUi } from '../state/ui-store.ts';

/** Asks for the name of the stage that is being renamed. */
export function RenameDialog() {
  const renaming = useUi((ui) => ui.renaming);
  return renaming?.in === 'dialog' ? <NameForm key={renaming.id} id={renaming.id} /> : null;
}

function NameForm({ id }: { readonly id: string }) {
  const store = useEditorStore();
  const [before] = useState(() => nameOf(id, store.getState().history.design));
  const [name, setName] = useState(before);
  const close = stopRenaming;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { history, dispatch } = store.getState();
    // A refusal keeps the dialog and what was typed.
    if (name === before || dispatch(renameStage(history.design, id, name))) close();
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xs" aria-labelledby="rename-title">
      <form onSubmit={submit}>
        <DialogTitle id="rename-title">{t('app.rename')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            margin="dense"
            label={t('app.rename.name')}
            value={name}
            placeholder={id}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={close}>
            {t('cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {t('app.rename')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function nameOf(id: string, { stages }: Design): string {
  return stages.find((stage) => stage.id === id)?.name ?? '';
}
