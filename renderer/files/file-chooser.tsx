import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useState, type FormEvent } from 'react';
import { isFailure, type Ending } from '../../shared/ipc/contract.ts';
import { useHost } from '../platform/host-client.ts';
import { t } from '../messages/t.ts';
import { FolderList, LIST_HEIGHT } from './folder-list.tsx';
import type { ChooserMode, Place } from './prompts.ts';
import { withEnding } from './save-decision.ts';
import { attempt } from './host-call.ts';
import { useFolder } from './use-folder.ts';

export interface FileChooserProps {
  readonly mode: ChooserMode;
  readonly suggestedName: string;
  readonly ending: Ending;
  readonly onClose: (place: Place | undefined) => void;
}

/** Picks a design, a place to save, or a folder, for hosts that have no dialogs of their own. */
export function FileChooser({ mode, suggestedName, ending, onClose }: FileChooserProps) {
  const folder = useFolder();
  const [name, setName] = useState(suggestedName);
  const { trouble, replace, nameIt } = useNaming(ending, onClose);
  const here = folder.listed;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (here === undefined) return;
    if (mode === 'folder') onClose({ handle: here.handle, name: '', folder: here.folder });
    else if (mode === 'save') void nameIt(here.handle, name);
  };
  const failed = trouble ?? folder.failed;
  return (
    <Dialog open onClose={() => onClose(undefined)} aria-labelledby="chooser-title" maxWidth="sm" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle id="chooser-title">{t(`files.chooser.${mode}`)}</DialogTitle>
        <DialogContent>
          <Where folder={here?.folder} />
          <Box sx={{ minHeight: LIST_HEIGHT }}>
            {here !== undefined && (
              <FolderList
                listed={here}
                designs={mode !== 'folder'}
                onFolder={folder.go}
                onDesign={(entry) =>
                  mode === 'open' ? onClose({ ...entry, folder: here.folder }) : setName(entry.name)
                }
              />
            )}
          </Box>
          {mode === 'save' && (
            <TextField
              label={t('files.chooser.name')}
              value={name}
              onChange={(event) => setName(event.target.value)}
              autoFocus
              fullWidth
              sx={{ mt: 2 }}
            />
          )}
          {failed !== undefined && (
            <Alert severity="error" sx={{ mt: 1.5 }}>
              {failed}
            </Alert>
          )}
        </DialogContent>
        <ChooserActions
          mode={mode}
          replace={replace}
          ready={here !== undefined && (mode !== 'save' || name.trim() !== '')}
          onCancel={() => onClose(undefined)}
        />
      </form>
    </Dialog>
  );
}

/** The folder that is shown, or none yet. */
function Where({ folder = '…' }: { readonly folder: string | undefined }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere', mb: 1 }} aria-live="polite">
      {t('files.chooser.in', { folder })}
    </Typography>
  );
}

interface ActionsProps {
  readonly mode: ChooserMode;
  readonly replace: string | undefined;
  readonly ready: boolean;
  readonly onCancel: () => void;
}

function ChooserActions({ mode, replace, ready, onCancel }: ActionsProps) {
  const go =
    mode === 'folder' ? t('files.chooser.use') : replace === undefined ? t('files.save') : t('files.chooser.replace');
  return (
    <DialogActions>
      <Box role="status" sx={{ flex: 1, typography: 'caption', color: 'warning.main', pl: 2 }}>
        {replace}
      </Box>
      <Button color="inherit" onClick={onCancel}>
        {t('cancel')}
      </Button>
      {mode !== 'open' && (
        <Button type="submit" variant="contained" disabled={!ready}>
          {go}
        </Button>
      )}
    </DialogActions>
  );
}

/** Asks the host for a handle to a new name. An existing file needs the same name twice: the second time replaces it. */
function useNaming(ending: Ending, onClose: (place: Place) => void) {
  const host = useHost();
  const [trouble, setTrouble] = useState<string>();
  const [existing, setExisting] = useState<string>();
  const nameIt = async (folder: string, typed: string) => {
    const name = withEnding(typed, ending);
    const place = await attempt(() => host.invoke('files:name', { folder, name, ending }));
    if (isFailure(place)) return setTrouble(place.failed);
    setTrouble(undefined);
    const key = `${folder}/${name}`;
    if (place.exists && existing !== key) return setExisting(key);
    onClose({ handle: place.handle, name: place.name, folder: place.folder });
  };
  const replace = existing === undefined ? undefined : t('files.chooser.exists');
  return { trouble, replace, nameIt };
}
