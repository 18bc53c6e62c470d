import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { t } from '../messages/t.ts';
import { openDialog } from '../state/ui-store.ts';
import { TextBox } from './text-box.tsx';
import { useProgramReport } from './use-program-report.ts';

/** Which Corral this is, what runs beside it, and the licences of everything inside. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const report = useProgramReport();
  const notices = useNotices();
  return (
    <Dialog open onClose={onClose} aria-labelledby="about-title" maxWidth="md" fullWidth>
      <DialogTitle id="about-title">{t('about.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1.5 }}>{t('about.what')}</Typography>
        <ul aria-label={t('about.versions')} style={{ margin: '0 0 16px', paddingInlineStart: 20 }}>
          {report?.versions.map(({ name, version }) => (
            <li key={name}>
              {name} {version}
            </li>
          ))}
        </ul>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {t('about.licences')}
        </Typography>
        <TextBox label={t('about.licences')} text={notices ?? t('about.no-licences')} />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={() => openDialog('log')}>
          {t('log.title')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** The file of licences that the build puts beside the page; undefined where there is none. */
function useNotices(): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    let shown = true;
    const read = async () => {
      const answer = await fetch('notices.txt');
      if (answer.ok && shown) setText(await answer.text());
    };
    read().catch(() => undefined);
    return () => {
      shown = false;
    };
  }, []);
  return text;
}
