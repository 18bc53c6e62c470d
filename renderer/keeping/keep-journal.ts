import { startRecording } from '../../shared/journal/record.ts';
import { startHistory } from '../../shared/history/history.ts';
import type { FileDeps } from '../files/file-deps.ts';
import type { EditorState } from '../state/editor-store.ts';
import { t } from '../messages/t.ts';
import { uiStore } from '../state/ui-store.ts';
import { setUnkept } from '../files/save-phase.ts';
import { writeJournal, type JournalWriter } from './journal-writer.ts';

/** Keeps a journal of whatever is open and not saved, for as long as it is. Returns how to stop. */
export function keepJournal({ host, store }: FileDeps): () => void {
  let writer: JournalWriter | undefined;
  const start = ({ file, history, saved }: EditorState) => {
    const from =
      file.journal === undefined ? startRecording(startHistory(saved)) : startRecording(history, file.journal);
    const mine = writeJournal(host, file, from, {
      trouble: ({ failed }) => {
        setUnkept(store, true);
        store.getState().notify(t('keeping.unsafe', { why: failed }));
      },
      well: () => setUnkept(store, false),
      gone: () => writer === mine && restart(),
    });
    writer = mine;
    writer.note(history);
  };
  /** The host that had the journal is gone, or only the journal is: another begins with everything that is not saved. */
  const restart = () => {
    const { file, ...state } = store.getState();
    start({ ...state, file: { ...file, journal: undefined } });
    if (uiStore.getState().keeping !== 'lost') state.notify(t('keeping.taken'));
  };
  return store.subscribe((state, before) => {
    const sameFile = state.file === before.file && state.saved === before.saved;
    if (sameFile && state.history.design === before.history.design) return;
    const dirty = state.history.design !== state.saved;
    const old = sameFile && dirty ? undefined : writer;
    if (old !== undefined) writer = undefined;
    if (dirty && writer === undefined) start(state);
    else if (dirty) writer?.note(state.history);
    // What replaces it is on its way before it goes: a crash in between finds one too many rather than none.
    void old?.end();
  });
}
