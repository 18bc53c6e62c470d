import { useState } from 'react';
import { nextShown } from '../../shared/story/play.ts';
import { Dialogs } from '../app/dialogs.tsx';
import { SlideView } from '../slide/slide-view.tsx';
import { useEditorStore } from '../state/hooks.ts';
import { useUi } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { vote } from './guess.ts';
import { Pointer } from './pointer.tsx';
import { presentStore, usePresent } from './present-store.ts';
import { PresenterNotes } from './presenter-notes.tsx';
import './present.css';
import { RoomPanel } from './room-panel.tsx';
import { TakeNote } from './take-note.tsx';
import { useOnScreen } from './use-on-screen.ts';
import { usePresentKeys } from './use-present-keys.ts';

/** The story on the whole window: the drawing answers, the rest of the app is gone. */
export function Presentation() {
  const store = useEditorStore();
  const shown = useOnScreen();
  const { blank, taking, notesOpen, roomOpen } = usePresent((present) => present);
  const [chosen, setChosen] = useState<string>();
  const keysAsked = useUi(({ dialog }) => dialog === 'keys');
  usePresentKeys(store, chosen);
  if (shown === undefined) return null;
  const { slide, step, steps } = shown;
  const next = steps[nextShown(steps, step.index, 1)];
  const press = (element: string) => {
    const { guess } = presentStore.getState();
    setChosen(element);
    if (guess !== undefined && !guess.told) presentStore.setState({ guess: vote(guess, element) });
  };
  return (
    <main className="presentation" aria-label={t('present.title')}>
      <SlideView slide={slide} chosen={chosen} onChoose={setChosen} onPress={press} />
      {notesOpen && <PresenterNotes step={step} next={next === step ? undefined : next} />}
      {taking !== undefined && <TakeNote kind={taking} />}
      {roomOpen && <RoomPanel />}
      <Pointer />
      {keysAsked && <Dialogs />}
      {blank && <div className="present-blank" aria-label={t('present.blank')} role="status" />}
    </main>
  );
}
