import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { restoreVersion } from '../../shared/commands/restore-version.ts';
import { useEditor, useEditorStore } from '../state/hooks.ts';
import { useUi } from '../state/ui-store.ts';
import { MONOSPACE } from '../theme/corral-theme.ts';
import { t } from '../messages/t.ts';
import { momentWords } from './recover.ts';
import { useVersions, type Version } from './use-versions.ts';
import { VersionPicture } from './version-picture.tsx';
import './versions.css';

/** What the file held at earlier saves, what differs from now in a picture and in words, and a way back; going back is one undo step. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useEditorStore();
  const handle = useEditor((editor) => editor.file.handle);
  const keeping = useUi((ui) => ui.keeping);
  const [chosen, choose] = useState<Version>();
  const { versions, failed, preview } = useVersions(handle, chosen);
  const restore = () => {
    if (preview?.design === undefined || chosen === undefined) return;
    store.getState().dispatch(restoreVersion(preview.design, whenOf(chosen)));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="versions-title" maxWidth="lg" fullWidth>
      <DialogTitle id="versions-title">{t('keeping.versions')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', gap: 2, minHeight: 320 }}>
        {versions.length === 0 ? (
          <Typography>{failed ?? t(keeping === 'disk' ? 'keeping.versions.none' : 'alone.needs-corral')}</Typography>
        ) : (
          <List
            dense
            aria-label={t('keeping.versions.list')}
            sx={{ width: 200, flex: 'none', maxHeight: '65vh', overflowY: 'auto' }}
          >
            {versions.map((version) => (
              <ListItem key={version.snapshot} disablePadding>
                <ListItemButton
                  selected={version.snapshot === chosen?.snapshot}
                  aria-current={version.snapshot === chosen?.snapshot}
                  onClick={() => choose(version)}
                >
                  <ListItemText primary={whenOf(version)} />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        )}
        <div className="version-shown">
          {preview?.design !== undefined && <VersionPicture design={preview.design} />}
          <Typography
            component="pre"
            role="region"
            aria-label={t('keeping.versions.change')}
            sx={{ flex: 1, fontFamily: MONOSPACE, fontSize: '0.8rem', whiteSpace: 'pre-wrap', m: 0, overflow: 'auto' }}
          >
            {preview?.words ?? (versions.length > 0 && chosen === undefined ? t('keeping.versions.choose') : '')}
          </Typography>
        </div>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {t('close')}
        </Button>
        <Button variant="contained" disabled={preview?.design === undefined} onClick={restore}>
          {t('keeping.restore')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** To the second: saves come close to each other. */
function whenOf({ at }: Version): string {
  const moment = new Date(at);
  return `${momentWords(moment, new Date())}:${String(moment.getSeconds()).padStart(2, '0')}`;
}
