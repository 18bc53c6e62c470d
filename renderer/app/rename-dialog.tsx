import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState, type SyntheticEvent } from 'react';
import { rename } from '../../shared/commands/rename.ts';
import { renameStage } from '../../shared/commands/rename-stage.ts';
import { elementTitle } from '../../shared/catalog/element-title.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { uiStore, useUi, type Ui } from '../state/ui-store.ts';

/** Asks for the name of the element or stage that is being renamed. */
export function RenameDialog() {
  const renaming = useUi((ui) => ui.renaming);
  return renaming === undefined ? null : <NameForm key={renaming.id} renaming={renaming} />;
}

function NameForm({ renaming: { kind, id } }: { readonly renaming: NonNullable<Ui['renaming']> }) {
  const store = useEditorStore();
  const [before] = useState(() => nameOf(kind, id, store.getState()));
  const [name, setName] = useState(before);
  const close = () => uiStore.setState({ renaming: undefined });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { history, stageId, dispatch } = store.getState();
    const command =
      kind === 'stage' ? renameStage(history.design, id, name) : rename(history.design, stageId, id, name);
    // A refusal keeps the dialog and what was typed.
    if (name === before || dispatch(command)) close();
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xs" aria-labelledby="rename-title">
      <form onSubmit={submit}>
        <DialogTitle id="rename-title">Rename</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            margin="dense"
            label="Name"
            value={name}
            placeholder={kind === 'element' ? elementTitle(stageOf(store.getState()), id) : id}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" variant="contained">
            Rename
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function nameOf(kind: 'element' | 'stage', id: string, editor: Parameters<typeof stageOf>[0]): string {
  const { components, zones } = stageOf(editor);
  if (kind === 'element') return (components[id] ?? zones[id])?.name ?? '';
  return editor.history.design.stages.find((stage) => stage.id === id)?.name ?? '';
}
