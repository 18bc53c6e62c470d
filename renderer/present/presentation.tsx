import { useColorScheme } from '@mui/material';
import { useMemo, useState } from 'react';
import { failElements } from '../../shared/analysis/fail-elements.ts';
import { failureView } from '../../shared/analysis/failure/failure-view.ts';
import { elementTitle } from '../../shared/catalog/element-title.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { darkColours, lightColours } from '../../shared/picture/colours.ts';
import { stagePicture } from '../../shared/picture/stage-picture.ts';
import { nextShown, playStory, type PlayedStep } from '../../shared/story/play.ts';
import { entryStates, failureWords } from '../failure/failure-words.ts';
import { findingsOf } from '../state/findings.ts';
import { useDesign, useEditor, useEditorStore } from '../state/hooks.ts';
import { answerTo, answerWords, vote } from './guess.ts';
import { PictureView } from './picture-view.tsx';
import { Pointer } from './pointer.tsx';
import { presentStore, usePresent } from './present-store.ts';
import { PresenterNotes } from './presenter-notes.tsx';
import './present.css';
import { ScoreStrip } from './score-strip.tsx';
import { TakeNote } from './take-note.tsx';
import { usePresentKeys } from './use-present-keys.ts';

/** The story on the whole window: the drawing answers, the rest of the app is gone. */
export function Presentation() {
  const store = useEditorStore();
  const steps = playStory(useDesign());
  const at = usePresent((present) => present.step);
  const { blank, taking, notesOpen } = usePresent((present) => present);
  const [chosen, setChosen] = useState<string>();
  usePresentKeys(store, chosen);
  const step = steps[at] ?? steps.find(({ stage }) => stage !== undefined);
  if (step?.stage === undefined) return null;
  const next = steps[nextShown(steps, step.index, 1)];
  const press = (element: string) => {
    const { guess } = presentStore.getState();
    setChosen(element);
    if (guess !== undefined && !guess.told) presentStore.setState({ guess: vote(guess, element) });
  };
  return (
    <main className="presentation" aria-label="Presentation">
      <header className="present-head">
        <h1>{step.title}</h1>
        <span className="present-count">
          {step.index + 1} / {steps.length}
        </span>
      </header>
      <div className="present-stage">
        <Drawing step={step} stage={step.stage} chosen={chosen} onChoose={setChosen} onPress={press} />
        <Consequences stage={step.stage} />
      </div>
      <ScoreStrip stage={step.stage} before={step.before} />
      {notesOpen && <PresenterNotes step={step} next={next === step ? undefined : next} />}
      {taking !== undefined && <TakeNote kind={taking} />}
      <Pointer />
      {blank && <div className="present-blank" aria-label="The screen is blank" role="status" />}
    </main>
  );
}

interface DrawingProps {
  readonly step: PlayedStep;
  readonly stage: Stage;
  readonly chosen: string | undefined;
  readonly onChoose: (element: string) => void;
  readonly onPress: (element: string) => void;
}

function Drawing({ step, stage, ...pointed }: DrawingProps) {
  const design = useDesign();
  const asOf = useEditor((editor) => editor.asOf);
  const failing = usePresent((present) => present.failing);
  const marked = usePresent((present) => present.findings) ?? step.findings;
  const { colorScheme } = useColorScheme();
  const colours = colorScheme === 'dark' ? darkColours : lightColours;
  const findings = marked ? findingsOf(design, stage.id, asOf) : [];
  const { focus, hidden, camera } = step;
  const picture = stagePicture({
    ...{ design, stage, colours, findings, failing, focus, hidden, camera },
    ...{ transparent: true, legend: camera === undefined },
  });
  const waves = useMemo(() => wavesOf(stage, failing), [stage, failing]);
  return <PictureView picture={picture} waveOf={(id) => waves.get(id) ?? 0} {...pointed} />;
}

function wavesOf(stage: Stage, failing: readonly string[]): ReadonlyMap<string, number> {
  if (failing.length === 0) return new Map();
  const { waves, paths } = failureView(stage, failing, failElements(stage, failing));
  return new Map([...waves, ...[...paths].map(([key, { wave }]) => [key, wave] as const)]);
}

const SIGNS = { down: '✕ down', degraded: '~ degraded', up: '✓ works' } as const;

/** What the room reads: what people lose, or the game of guessing. */
function Consequences({ stage }: { readonly stage: Stage }) {
  const failing = usePresent((present) => present.failing);
  const guess = usePresent((present) => present.guess);
  const title = (id: string) => elementTitle(stage, id);
  if (guess !== undefined) {
    const answer = answerTo(guess, stage);
    const asking = `Which one of these takes people down alone? ${answer.votes === 1 ? '1 voice' : `${answer.votes} voices`} so far.`;
    return <p className="present-box present-guess">{guess.told ? answerWords(answer, title) : asking}</p>;
  }
  if (failing.length === 0) return null;
  const effect = failElements(stage, failing);
  return (
    <section className="present-box" aria-label="What fails">
      <ul>
        {entryStates(stage, effect).map(({ id, name, state }) => (
          <li key={id} className={`entry-${state}`}>
            <span>{name}</span> <strong>{SIGNS[state]}</strong>
          </li>
        ))}
      </ul>
      <p>{failureWords(stage, failing, effect)}</p>
    </section>
  );
}
