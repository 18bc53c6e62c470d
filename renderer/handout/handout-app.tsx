import { useEffect, useMemo, useState } from 'react';
import { canFail, toggleElements, type Failing } from '../../shared/analysis/failure/failing.ts';
import type { Handout } from '../../shared/report/handout/handout.ts';
import { nextShown, playStory, type PlayedStep } from '../../shared/story/play.ts';
import { usePageColours, useSystemScheme } from '../slide/page-colours.ts';
import { makeSlide } from '../slide/slide.ts';
import { SlideView } from '../slide/slide-view.tsx';
import { t } from '../messages/t.ts';
import '../slide/stand-alone.css';
import { FailList } from './fail-list.tsx';
import './handout.css';

/** A story to keep: step by step, and everything on it can be made to fail. */
export function HandoutApp({ handout }: { readonly handout: Handout }) {
  const { design, prices, findings } = handout;
  const steps = useMemo(() => playStory(design), [design]);
  const { step, failing, setFailing, go } = useWalk(steps);
  const colours = usePageColours(useSystemScheme());
  const stage = step?.stage;
  const slide = useMemo(() => {
    if (step?.stage === undefined) return undefined;
    const marks = step.findings ? (findings[step.stage.id] ?? []) : [];
    return makeSlide({
      ...{ design, step, stage: step.stage, count: steps.length, failing, findings: marks, prices, colours },
    });
  }, [design, steps, step, failing, findings, prices, colours]);
  if (step === undefined || stage === undefined || slide === undefined)
    return <p className="handout-empty">{t('handout.nothing')}</p>;
  const press = (id: string) => setFailing(toggleElements(failing, canFail(stage, [id])));
  return (
    <main className="stand-alone" aria-label={design.name ?? t('handout.story')}>
      <SlideView slide={slide} onPress={press} />
      {step.notes !== '' && <p className="handout-notes">{step.notes}</p>}
      <footer className="handout-foot">
        <button type="button" disabled={nextShown(steps, step.index, -1) === step.index} onClick={() => go(-1)}>
          {t('handout.back')}
        </button>
        <button type="button" disabled={nextShown(steps, step.index, 1) === step.index} onClick={() => go(1)}>
          {t('handout.next')}
        </button>
        <button type="button" disabled={failing.length === 0} onClick={() => setFailing([])}>
          {t('handout.repair')}
        </button>
        <FailList stage={stage} failing={failing} onChange={setFailing} />
        <span className="handout-hint">{t('handout.hint')}</span>
      </footer>
    </main>
  );
}

const BY: Readonly<Record<string, 1 | -1>> = {
  ...{ ArrowRight: 1, PageDown: 1, ArrowDown: 1 },
  ...{ ArrowLeft: -1, PageUp: -1, ArrowUp: -1 },
};

/** Where in the story somebody is, and what they have let fail there. */
function useWalk(steps: readonly PlayedStep[]) {
  const [at, setAt] = useState(() => enter(steps, nextShown(steps, -1, 1)));
  const setFailing = (failing: Failing) => setAt((now) => ({ ...now, failing }));
  const go = (by: 1 | -1) => setAt((now) => move(steps, now, by));
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (target instanceof HTMLInputElement) return;
      const by = BY[key];
      if (by !== undefined) setAt((now) => move(steps, now, by));
      if (key === 'Escape') setAt((now) => ({ ...now, failing: [] }));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [steps]);
  return { step: steps[at.index], failing: at.failing, setFailing, go };
}

interface At {
  readonly index: number;
  readonly failing: Failing;
}

function enter(steps: readonly PlayedStep[], index: number): At {
  return { index, failing: steps[index]?.failing ?? [] };
}

function move(steps: readonly PlayedStep[], now: At, by: 1 | -1): At {
  const next = nextShown(steps, now.index, by);
  return next === now.index ? now : enter(steps, next);
}
