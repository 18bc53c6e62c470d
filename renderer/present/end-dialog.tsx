import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { minutesMarkdown, minutesPage } from '../../shared/report/minutes/minutes-files.ts';
import { courseOf, type Minutes } from '../../shared/story/minutes.ts';
import { saveFileAs } from '../files/file-actions.ts';
import { saveText } from '../files/save-text.ts';
import { useFileDeps } from '../files/use-file-actions.ts';
import { priceStore } from '../prices/price-store.ts';
import { useDesign, useEditor, useEditorStore } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { KeepList, useKeeping } from './keep-list.tsx';
import { discardChanges } from './present-actions.ts';
import { leave, timeOf, usePresent } from './present-store.ts';

/** What is left of a presentation: the minutes, and the changes that were made in front of the room. */
export function EndDialog() {
  const store = useEditorStore();
  const deps = useFileDeps();
  const minutes = useMinutes();
  const keeping = useKeeping();
  if (minutes === undefined) return null;
  const changed = minutes.before !== minutes.after;
  const { result } = keeping;
  const keep = () => {
    if (!result.ok) return;
    store.getState().restore(result.value);
    leave();
  };
  const saveAsCopy = async () => {
    const all = store.getState().history;
    if (!result.ok) return;
    store.getState().restore(result.value);
    if (await saveFileAs(deps)) leave();
    else store.getState().restore(all);
  };
  return (
    <Dialog open onClose={leave} aria-labelledby="end-title" maxWidth="sm" fullWidth>
      <DialogTitle id="end-title">{t('present.over')}</DialogTitle>
      <DialogContent>
        <Typography gutterBottom>{changed ? t('present.changed') : t('present.same')}</Typography>
        {changed && <KeepList keeping={keeping} />}
        <ol className="minutes-course">
          {courseOf(minutes).map(({ at, text }, index) => (
            <li key={`${index} ${at}`}>
              {at} {told(text)}
            </li>
          ))}
        </ol>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', rowGap: 1 }}>
        <MinutesButtons minutes={minutes} />
        {changed && (
          <Button disabled={!result.ok} onClick={() => void saveAsCopy()}>
            {t('present.copy')}
          </Button>
        )}
        {changed && (
          <Button color="error" onClick={() => discardChanges(store)}>
            {t('present.discard')}
          </Button>
        )}
        <Button variant="contained" autoFocus disabled={!result.ok} onClick={keep}>
          {changed ? t('present.keep') : t('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function MinutesButtons({ minutes }: { readonly minutes: Minutes }) {
  const deps = useFileDeps();
  const { books } = priceStore().getState();
  return (
    <>
      <Button onClick={() => void saveText(deps, 'minutes', 'md', minutesMarkdown(minutes, books))}>
        {t('present.minutes.markdown')}
      </Button>
      <Button onClick={() => void saveText(deps, 'minutes', 'html', minutesPage(minutes, books))}>
        {t('present.minutes.page')}
      </Button>
    </>
  );
}

function useMinutes(): Minutes | undefined {
  const { start, began, happenings } = usePresent((present) => present);
  const after = useDesign();
  const day = useEditor((editor) => editor.today);
  if (start === undefined) return undefined;
  const [from, to] = [timeOf(new Date(began)), happenings.at(-1)?.at ?? timeOf(new Date(began))];
  return { day, from, to, happenings, before: start.design, after };
}
