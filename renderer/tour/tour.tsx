import { Button } from '@mui/material';
import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../messages/t.ts';
import { prefer } from '../state/preferences.ts';
import { uiStore, useUi } from '../state/ui-store.ts';
import { TOUR, type TourStep } from './steps.ts';
import './tour.css';

/** The tour while it is on: a card that explains, and a frame around what it explains. The window works meanwhile. */
export function Tour() {
  const at = useUi((ui) => ui.touring);
  const step = at === undefined ? undefined : TOUR[at];
  if (at === undefined || step === undefined) return null;
  return (
    <>
      <Frame at={step.at} />
      <Card key={step.id} step={step} number={at + 1} />
    </>
  );
}

function go(to: number): void {
  uiStore.setState({ touring: to });
}

function end(): void {
  uiStore.setState({ touring: undefined });
  prefer({ toured: true });
}

function Card({ step: { id }, number }: { readonly step: TourStep; readonly number: number }) {
  const name = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  const last = number === TOUR.length;
  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby={name}
      aria-describedby={`${name}-text`}
      tabIndex={-1}
      className="tour-card"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end();
      }}
    >
      <p className="tour-count">{t('tour.step', { number, count: TOUR.length })}</p>
      <h2 id={name}>{t(`tour.${id}`)}</h2>
      <p id={`${name}-text`}>{t(`tour.${id}.text`)}</p>
      <div className="tour-buttons">
        <Button color="inherit" onClick={end}>
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

/** Follows what it frames, which may move or go. */
function Frame({ at }: { readonly at: string }) {
  const [box, setBox] = useState<DOMRect>();
  useEffect(() => {
    const look = () => setBox(document.querySelector(at)?.getBoundingClientRect());
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [at]);
  if (box === undefined) return null;
  const { left, top, width, height } = box;
  return <div className="tour-frame" aria-hidden="true" style={{ left, top, width, height }} />;
}
