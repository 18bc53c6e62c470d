import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { saveText } from '../files/save-text.ts';
import { useFileDeps } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { useUi } from '../state/ui-store.ts';
import { TextBox } from './text-box.tsx';
import { useProgramReport } from './use-program-report.ts';

/** What the program noted, as a text that a person reads before anybody else does. Nothing is sent. */
export function LogDialog({ onClose }: { readonly onClose: () => void }) {
  const deps = useFileDeps();
  const report = useProgramReport();
  const native = useUi((ui) => ui.native);
  const reveal = () => void deps.host.invoke('window:reveal', {});
  return (
    <Dialog open onClose={onClose} aria-labelledby="log-title" maxWidth="md" fullWidth>
      <DialogTitle id="log-title">{t('log.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1.5 }}>{t('log.about')}</Typography>
        <TextBox label={t('log.title')} text={report?.text ?? ''} />
        {report?.folder !== undefined && (
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, overflowWrap: 'anywhere' }}>
            {t('log.place', { folder: report.folder })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        {native && report?.folder !== undefined && (
          <Button color="inherit" onClick={reveal}>
            {t('action.file.reveal')}
          </Button>
        )}
        <Button
          variant="outlined"
          disabled={report === undefined}
          onClick={() => report && void saveText(deps, 'log', 'md', report.text)}
        >
          {t('log.save')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
