import { Button } from '@mui/material';
import { useEffect, useId, useRef, useState } from 'react';
import { keyOfAction } from '../actions/index.ts';
import { focusDrawing } from '../canvas/focus-node.ts';
import { t } from '../messages/t.ts';
import { prefer } from '../state/preferences.ts';
import { uiStore, useUi } from '../state/ui-store.ts';
import { TOUR, type TourStep } from './steps.ts';
import './tour.css';

/** The tour while it is on. The window works meanwhile. */
export function Tour() {
  const at = useUi((ui) => ui.touring);
  const step = at === undefined ? undefined : TOUR[at];
  return at === undefined || step === undefined ? null : <Stop key={step.id} step={step} number={at + 1} />;
}

/** A card that explains, and a frame around what it explains. */
function Stop({ step, number }: StopProps) {
  const place = usePlace(step.at);
  return (
    <>
      {place instanceof DOMRect && <Frame place={place} />}
      <Card step={step} number={number} place={place} />
    </>
  );
}

interface StopProps {
  readonly step: TourStep;
  readonly number: number;
}

function go(to: number): void {
  uiStore.setState({ touring: to });
}

/** The keyboard goes on in the drawing. */
function end(): void {
  uiStore.setState({ touring: undefined });
  prefer({ toured: true });
  focusDrawing();
}

type Place = DOMRect | 'gone' | undefined;

/** It stands at the bottom, or higher up while what it explains is there. */
function Card({ step: { id }, number, place }: StopProps & { readonly place: Place }) {
  const name = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  const last = number === TOUR.length;
  const keys = {
    compare: keyOfAction('stage.compare'),
    commands: keyOfAction('help.commands'),
    undo: keyOfAction('edit.undo'),
  };
  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby={name}
      aria-describedby={`${name}-text`}
      tabIndex={-1}
      className={`tour-card${place instanceof DOMRect && place.top > innerHeight / 2 ? ' is-high' : ''}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end();
      }}
    >
      <p className="tour-count">{t('tour.step', { number, count: TOUR.length })}</p>
      <h2 id={name}>{t(`tour.${id}`)}</h2>
      <p id={`${name}-text`}>{t(`tour.${id}.text`, keys)}</p>
      {place === 'gone' && <p role="status">{t('tour.gone', keys)}</p>}
      <div className="tour-buttons">
        <Button variant={last ? 'contained' : 'text'} color={last ? 'primary' : 'inherit'} onClick={end}>
          {t('tour.end')}
        </Button>
        <Button disabled={number === 1} onClick={() => go(number - 2)}>
          {t('tour.back')}
        </Button>
        {!last && (
          <Button variant="contained" onClick={() => go(number)}>
            {t('tour.next')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Where something is, which may move; `gone`: a person took it away meanwhile. Undefined until it was looked for. */
function usePlace(at: string): Place {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const look = () => setPlace(document.querySelector(at)?.getBoundingClientRect() ?? 'gone');
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [at]);
  return place;
}

function Frame({ place: { left, top, width, height } }: { readonly place: DOMRect }) {
  return <div className="tour-frame" aria-hidden="true" style={{ left, top, width, height }} />;
}
