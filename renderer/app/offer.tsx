import { Alert, Button, Snackbar } from '@mui/material';
import { useEditor } from '../state/hooks.ts';

/** Something that may be done next, with a button that does it; read out, and gone when something else happens. */
export function Offer() {
  const offer = useEditor((editor) => editor.offer);
  const notice = useEditor((editor) => editor.notice);
  const dispatch = useEditor((editor) => editor.dispatch);
  const propose = useEditor((editor) => editor.propose);
  if (offer === undefined || notice !== undefined) return null;
  const accept = (
    <Button color="inherit" size="small" onClick={() => dispatch(offer.command)}>
      {offer.action}
    </Button>
  );
  const close = (_event: unknown, why?: string) => {
    if (why !== 'clickaway') propose(undefined);
  };
  return (
    <Snackbar
      open
      autoHideDuration={20_000}
      onClose={close}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <Alert severity="info" variant="filled" action={accept} data-testid="offer">
        {offer.sentence}
      </Alert>
    </Snackbar>
  );
}
