import { Alert, Button, CssBaseline, Stack, ThemeProvider, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { TextBox } from '../about/text-box.tsx';
import { useProgramReport } from '../about/use-program-report.ts';
import { isFailure } from '../../shared/ipc/contract.ts';
import { attempt } from '../files/host-call.ts';
import { momentWords, unsavedWork, type UnsavedWork } from '../keeping/recover.ts';
import { t } from '../messages/t.ts';
import { HostContext, useHost, type HostClient } from '../platform/host-client.ts';
import '../theme/contrast.css';
import '../theme/forced-colors.css';
import { corralTheme } from '../theme/corral-theme.ts';
import { modeKept } from '../theme/mode-keeping.ts';
import { useContrast } from '../theme/use-contrast.ts';
import type { Crashed } from './crashed.ts';

/** The page after a crash. It says what happened and where the work is, and needs nothing of the designer. */
export function CrashApp({ host, crashed }: { readonly host: HostClient; readonly crashed: Crashed }) {
  useContrast();
  return (
    <ThemeProvider theme={corralTheme} {...modeKept}>
      <CssBaseline enableColorScheme />
      <HostContext value={host}>
        <CrashPage crashed={crashed} />
      </HostContext>
    </ThemeProvider>
  );
}

function CrashPage({ crashed }: { readonly crashed: Crashed }) {
  const report = useProgramReport();
  const { said, save } = useReportFile(report?.text);
  return (
    <Stack component="main" spacing={2} sx={{ maxWidth: 760, mx: 'auto', p: 5 }}>
      <Typography variant="h1">{t('crash.title')}</Typography>
      <Typography>{t(`crash.${crashed}`)}</Typography>
      <WorkIsSafe />
      <Stack direction="row" spacing={1.5}>
        <Button variant="contained" autoFocus onClick={() => location.replace('index.html')}>
          {t('crash.again')}
        </Button>
        <Button variant="outlined" disabled={report === undefined} onClick={() => void save()}>
          {t('crash.report')}
        </Button>
      </Stack>
      <Typography role="status" variant="body2">
        {said}
      </Typography>
      <Typography>{t('crash.read')}</Typography>
      <TextBox label={t('log.title')} text={report?.text ?? ''} />
    </Stack>
  );
}

/** What the journal has of work that was not saved: said only when it was looked at. */
function WorkIsSafe() {
  const host = useHost();
  const [work, setWork] = useState<readonly UnsavedWork[]>();
  useEffect(() => void unsavedWork({ host }).then(setWork), [host]);
  if (work === undefined) return null;
  if (work.length === 0) return <Alert severity="info">{t('crash.nothing')}</Alert>;
  const names = work.map(({ name, at }) => t('crash.work', { name, moment: momentWords(new Date(at), new Date()) }));
  return <Alert severity="success">{t('crash.safe', { names: names.join(', ') })}</Alert>;
}

/** Writes the report where a person says, by the dialog of the system. */
function useReportFile(text: string | undefined) {
  const host = useHost();
  const [said, setSaid] = useState('');
  const save = async () => {
    if (text === undefined) return;
    const place = await attempt(() => host.invoke('dialog:save', { suggestedName: 'corral-report.md', ending: 'md' }));
    if (place === null) return;
    if (isFailure(place)) return setSaid(place.failed);
    const { handle, name, folder } = place;
    const written = await attempt(() => host.invoke('file:save', { handle, text, revision: null }));
    setSaid(isFailure(written) ? written.failed : t('crash.saved', { name, folder }));
  };
  return { said, save };
}
