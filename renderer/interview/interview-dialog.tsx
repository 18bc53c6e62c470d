import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { questionsCsv } from '../../shared/report/questions-csv.ts';
import { saveText } from '../files/save-text.ts';
import { useFileDeps } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { QuestionCard } from './question-card.tsx';
import { QuestionList } from './question-list.tsx';
import { useInterview } from './use-interview.ts';

/** Asks what the findings of the stage wait for, one question at a time; each answer is one step that can be undone. */
export function InterviewDialog({ onClose }: { readonly onClose: () => void }) {
  const interview = useInterview();
  const { questions, current, later, progress, show } = interview;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby="interview-title"
      maxWidth="md"
      fullWidth
      slotProps={{ paper: { sx: { height: 'min(680px, 92vh)' } } }}
    >
      <DialogTitle id="interview-title">{t('interview.title')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, pb: 1 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1.5 }}>
          <Typography variant="body2" role="status" sx={{ whiteSpace: 'nowrap' }}>
            {t('interview.progress', { done: progress.done, of: progress.of })}
          </Typography>
          <LinearProgress
            variant="determinate"
            value={progress.percent}
            aria-label={t('interview.done')}
            sx={{ flex: 1, height: 6, borderRadius: 3, bgcolor: 'action.selected' }}
          />
        </Box>
        <Box sx={{ display: 'flex', gap: 2, flex: 1, minHeight: 0 }}>
          <QuestionList questions={questions} current={current?.id} later={later} onShow={show} />
          <Box sx={{ flex: 1, minWidth: 0, overflowY: 'auto', px: 0.5 }}>
            {current === undefined ? <Nothing /> : <QuestionCard key={current.id} question={current} {...interview} />}
          </Box>
        </Box>
      </DialogContent>
      <Actions onClose={onClose} />
    </Dialog>
  );
}

function Nothing() {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {t('interview.nothing')}
    </Typography>
  );
}

function Actions({ onClose }: { readonly onClose: () => void }) {
  const deps = useFileDeps();
  const save = () => {
    const { history, asOf } = deps.store.getState();
    void saveText(deps, 'open questions', 'csv', questionsCsv(history.design, asOf));
  };
  return (
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Button color="inherit" onClick={save} sx={{ mr: 'auto' }}>
        {t('interview.save')}
      </Button>
      <Button color="inherit" onClick={onClose}>
        {t('close')}
      </Button>
    </DialogActions>
  );
}
