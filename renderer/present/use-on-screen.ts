import { useColorScheme } from '@mui/material';
import { useMemo } from 'react';
import { elementTitle } from '../messages/titles.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { darkColours, lightColours } from '../../shared/picture/colours.ts';
import type { Failing } from '../../shared/analysis/failure/failing.ts';
import { playStory, type PlayedStep } from '../../shared/story/play.ts';
import { usePrices } from '../prices/price-store.ts';
import type { Scheme } from '../slide/page-colours.ts';
import { makeSlide, type Says, type Slide } from '../slide/slide.ts';
import { findingsOf } from '../state/findings.ts';
import { useDesign, useEditor } from '../state/hooks.ts';
import { guessWords } from './guess.ts';
import { usePresent, type Guess } from './present-store.ts';

export interface OnScreen {
  readonly steps: readonly PlayedStep[];
  readonly step: PlayedStep;
  readonly slide: Slide;
}

/**
 * What is on screen now; undefined when no step of the story can be shown.
 * While the room guesses, neither a mark nor the focus of the step gives the answer away.
 */
export function useOnScreen(): OnScreen | undefined {
  const { step: at, failing, guess, findings } = usePresent((present) => present);
  const steps = useSteps();
  const step = steps[at]?.stage === undefined ? steps.find(({ stage }) => stage !== undefined) : steps[at];
  const asking = guess !== undefined && !guess.told;
  const seen = useMemo(() => (asking && step !== undefined ? { ...step, focus: [] } : step), [asking, step]);
  const slide = useSlide(steps, seen, failing, asking ? false : findings);
  return useMemo(() => {
    if (step?.stage === undefined || slide === undefined) return undefined;
    return { steps, step, slide: guess === undefined ? slide : { ...slide, says: guessing(guess, step.stage) } };
  }, [steps, step, slide, guess]);
}

export function useSteps(): readonly PlayedStep[] {
  const design = useDesign();
  return useMemo(() => playStory(design), [design]);
}

export function useScheme(): Scheme {
  return useColorScheme().colorScheme === 'dark' ? 'dark' : 'light';
}

/** A step as a slide; `marked`: whether findings are drawn, as the step says when undefined. */
export function useSlide(
  steps: readonly PlayedStep[],
  step: PlayedStep | undefined,
  failing: Failing,
  marked?: boolean,
): Slide | undefined {
  const design = useDesign();
  const asOf = useEditor((editor) => editor.asOf);
  const prices = usePrices((state) => state.books);
  const scheme = useScheme();
  return useMemo(() => {
    if (step?.stage === undefined) return undefined;
    const findings = (marked ?? step.findings) ? findingsOf(design, step.stage.id, asOf) : [];
    const colours = scheme === 'dark' ? darkColours : lightColours;
    return makeSlide({ design, step, stage: step.stage, count: steps.length, failing, findings, prices, colours });
  }, [design, step, steps, failing, marked, asOf, prices, scheme]);
}

function guessing(guess: Guess, stage: Stage): Says {
  return { kind: 'guess', words: guessWords(guess, stage, (id) => elementTitle(stage, id)) };
}
