import { Alert, Button, Stack } from '@mui/material';
import { useEffect, useState } from 'react';
import { useFileDeps } from '../files/use-file-actions.ts';
import { discard, momentWords, recover, unsavedWork, type UnsavedWork } from './recover.ts';

/** What was open and not saved when Corral last ended, to be opened again or let go. */
export function UnsavedWorkList({ onOpened }: { readonly onOpened: () => void }) {
  const deps = useFileDeps();
  const [works, setWorks] = useState<readonly UnsavedWork[]>([]);
  useEffect(() => {
    let shown = true;
    void unsavedWork(deps).then((found) => shown && setWorks(found));
    return () => {
      shown = false;
    };
  }, [deps]);
  const without = (gone: UnsavedWork) => setWorks((all) => all.filter((each) => each !== gone));
  return (
    <Stack component="section" aria-label="Unsaved work" spacing={1} sx={{ mb: works.length > 0 ? 3 : 0 }}>
      {works.map((work) => (
        <Alert
          key={work.journal}
          severity="warning"
          action={
            <>
              <Button color="inherit" onClick={() => void discard(deps, work).then(() => without(work))}>
                Discard
              </Button>
              <Button variant="contained" onClick={() => void recover(deps, work).then((done) => done && onOpened())}>
                Recover
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
  const where = folder === undefined ? 'never saved' : `in ${folder}`;
  const what = changes === 1 ? '1 change was' : `${changes} changes were`;
  return `“${name}” (${where}): ${what} not saved when Corral ended, the last at ${momentWords(new Date(at), new Date())}.`;
}
