import { Alert, Button, Stack } from '@mui/material';
import { useEffect, useState } from 'react';
import { useWindowDeps } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { discard, momentWords, recover, unsavedWork, type UnsavedWork } from './recover.ts';

/** What was open and not saved when Corral last ended, to be opened again or let go. */
export function UnsavedWorkList({ onOpened }: { readonly onOpened: () => void }) {
  const deps = useWindowDeps();
  const [works, setWorks] = useState<readonly UnsavedWork[]>([]);
  useEffect(() => {
    let shown = true;
    void unsavedWork(deps).then((found) => shown && setWorks(found));
    return () => {
      shown = false;
    };
  }, [deps]);
  const without = (gone: UnsavedWork) => setWorks((all) => all.filter((each) => each !== gone));
  const bringBack = async (work: UnsavedWork) => {
    if (await recover(deps, work)) onOpened();
    // It is not to be had by that name any more: another window may have been quicker.
    else without(work);
  };
  return (
    <Stack component="section" aria-label={t('keeping.unsaved')} spacing={1} sx={{ mb: works.length > 0 ? 3 : 0 }}>
      {works.map((work) => (
        <Alert
          key={work.journal}
          severity="warning"
          action={
            <>
              <Button color="inherit" onClick={() => void discard(deps, work).then(() => without(work))}>
                {t('keeping.discard')}
              </Button>
              <Button variant="contained" onClick={() => void bringBack(work)}>
                {t('keeping.recover')}
              </Button>
            </>
          }
        >
          {workWords(work)}
        </Alert>
      ))}
    </Stack>
  );
}

function workWords({ name, folder, changes, at }: UnsavedWork): string {
  const where = folder === undefined ? t('keeping.never') : t('keeping.in', { folder });
  return t('keeping.was', { name, where, count: changes, moment: momentWords(new Date(at), new Date()) });
}
