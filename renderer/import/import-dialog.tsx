import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useRef } from 'react';
import { uiStore } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { ImportFindings } from './import-findings.tsx';
import { useImport } from './use-import.ts';

/** What a file of another tool has that a design can show, and what not, before it is opened as a design of its own. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { name, found, trouble, choose, open } = useImport();
  const input = useRef<HTMLInputElement>(null);
  const close = () => {
    uiStore.setState({ importing: undefined });
    onClose();
  };
  const openFound = async () => {
    // What is asked about the design that is open comes before this dialog, not under it.
    onClose();
    if (!(await open())) return;
    uiStore.setState({ importing: undefined, starting: false });
  };
  return (
    <Dialog open onClose={close} aria-labelledby="import-title" maxWidth="md" fullWidth>
      <DialogTitle id="import-title">{t('import.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {t('import.about')}
        </Typography>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mb: 1 }}>
          <Button variant="outlined" onClick={() => input.current?.click()} autoFocus={found === undefined}>
            {t('import.choose')}
          </Button>
          <Typography variant="body2" role="status" sx={{ overflowWrap: 'anywhere' }}>
            {name ?? t('import.none')}
          </Typography>
        </Box>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('import.file')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void choose(file);
            // The same file may be chosen again once it has been saved anew.
            target.value = '';
          }}
        />
        {trouble !== undefined && <Alert severity="error">{trouble}</Alert>}
        {found !== undefined && <ImportFindings found={found} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t('cancel')}</Button>
        <Button
          variant="contained"
          disabled={found === undefined}
          onClick={() => void openFound()}
          autoFocus={found !== undefined}
        >
          {t('import.open')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
