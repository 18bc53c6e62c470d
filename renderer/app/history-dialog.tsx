import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { useEditor } from '../state/hooks.ts';
import './history.css';

/** Every step of this session, the latest on top; picking one goes back to it or forward again. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const past = useEditor((editor) => editor.history.past);
  const future = useEditor((editor) => editor.history.future);
  const stepTo = useEditor((editor) => editor.stepTo);
  const steps = [t('app.history.opened'), ...[...past, ...future].map(({ label }) => told(label))];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="history-title">
      <DialogTitle id="history-title">{t('app.history')}</DialogTitle>
      <DialogContent>
        <ol className="history-list" reversed>
          {steps
            .map((label, index) => (
              // Steps have no ids: their number is what they are called by.
              <li key={index}>
                <button
                  type="button"
                  className="history-step"
                  aria-current={index === past.length ? 'step' : undefined}
                  onClick={() => stepTo(index)}
                >
                  {label}
                  {index > past.length && <span className="history-undone">{t('app.history.undone')}</span>}
                </button>
              </li>
            ))
            .reverse()}
        </ol>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
