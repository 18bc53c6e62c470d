import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useFileActions } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { uiStore } from '../state/ui-store.ts';
import { RecentList } from './recent-list.tsx';
import { useRecent, type RecentFile } from './use-recent.ts';

/** Designs that were open before, to open one of them. */
export function RecentDialog({ onClose }: { readonly onClose: () => void }) {
  const files = useFileActions();
  const recent = useRecent();
  const pick = ({ handle }: RecentFile) => {
    onClose();
    void files.openKnown(handle).then((opened) => opened && uiStore.setState({ starting: false }));
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="recent-title" maxWidth="md" fullWidth>
      <DialogTitle id="recent-title">{t('recent.title')}</DialogTitle>
      <DialogContent sx={{ minHeight: 240 }}>
        {recent.files?.length === 0 && <Typography>{t('recent.none')}</Typography>}
        <RecentList files={recent.files ?? []} forget={recent.forget} onPick={pick} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
