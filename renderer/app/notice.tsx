import { Alert, Snackbar } from '@mui/material';
import { useEditor } from '../state/hooks.ts';

/** Why the last thing asked for did not happen, shown and read out. */
export function Notice() {
  const notice = useEditor((editor) => editor.notice);
  const notify = useEditor((editor) => editor.notify);
  const close = (_event: unknown, why?: string) => {
    if (why !== 'clickaway') notify(undefined);
  };
  return (
    <Snackbar
      open={notice !== undefined}
      autoHideDuration={8000}
      onClose={close}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <Alert severity="info" variant="filled" onClose={(event) => close(event)} data-testid="notice">
        {notice}
      </Alert>
    </Snackbar>
  );
}
