import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  TextField,
  Typography,
} from '@mui/material';
import { useState, type FormEvent } from 'react';
import { t } from '../messages/t.ts';
import { ForkReport } from './fork-report.tsx';
import { useFork } from './use-fork.ts';

/** How far a fork of the platform has gone from its upstream, by the talk's advice. Nothing is changed, nothing is fetched. */
export function ForkDialog({ onClose }: { readonly onClose: () => void }) {
  const fork = useFork();
  const { folder, busy = false, failed, judged } = fork;
  const [upstream, setUpstream] = useState('upstream/master');
  const ready = folder !== undefined && upstream.trim() !== '' && !busy;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (ready) void fork.judge(upstream.trim());
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="fork-title" maxWidth="md" fullWidth>
      <DialogTitle id="fork-title">{t('fork.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {t('fork.about')}
        </Typography>
        <Box component="form" onSubmit={ask} sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mb: 2 }}>
          <Button variant="outlined" onClick={() => void fork.choose()} autoFocus>
            {t('fork.choose')}
          </Button>
          <TextField
            label={t('fork.follows')}
            size="small"
            value={upstream}
            onChange={(event) => setUpstream(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 300, spellCheck: false } }}
            sx={{ flex: 1 }}
          />
          <Button type="submit" variant="contained" disabled={!ready}>
            {t('fork.judge')}
          </Button>
        </Box>
        <Typography variant="body2" role="status" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
          {folder === undefined ? t('export.folder.none') : folder.folder}
        </Typography>
        {busy && <LinearProgress aria-label={t('fork.asking')} />}
        {failed !== undefined && <Alert severity="error">{failed}</Alert>}
        {judged !== undefined && <ForkReport judged={judged} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
