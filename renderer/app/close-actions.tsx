import { Button, DialogActions } from '@mui/material';
import { t } from '../messages/t.ts';

/** Below a dialog that only tells: the one way on, which has the focus. */
export function CloseActions({ onClose }: { readonly onClose: () => void }) {
  return (
    <DialogActions>
      <Button onClick={onClose} autoFocus>
        {t('close')}
      </Button>
    </DialogActions>
  );
}
