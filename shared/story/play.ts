import type { Design, Step } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { inStage, namedIn } from '../design/step-elements.ts';

/** A step as it can be shown now: only what is still there, and a sentence for what is not. */
export interface PlayedStep {
  /** Place in the story, from 0. */
  readonly index: number;
  readonly title: string;
  /** Undefined when its stage is gone: the step is skipped. */
  readonly stage: Stage | undefined;
  /** What the scorecard is compared with: the stage the step names, else that of the step before. */
  readonly before: Stage | undefined;
  readonly notes: string;
  readonly findings: boolean;
  readonly camera: Step['camera'];
  readonly focus: readonly string[];
  readonly hidden: readonly string[];
  readonly failing: readonly string[];
  readonly missing: readonly string[];
}

/** The story as it can be shown. A design without one is told stage by stage. */
export function playStory(design: Design): PlayedStep[] {
  const steps: readonly Step[] = design.story.length > 0 ? design.story : design.stages.map(stepOfStage);
  const played: PlayedStep[] = [];
  for (const [index, step] of steps.entries()) {
    const last = played.findLast(({ stage }) => stage !== undefined)?.stage;
    played.push(playStep(design, step, index, last));
  }
  return played;
}

function stepOfStage({ id, notes }: Stage): Step {
  return { stage: id, view: 'findings', ...(notes === undefined ? {} : { notes }) };
}

function playStep(design: Design, step: Step, index: number, last: Stage | undefined): PlayedStep {
  const find = (id: string | undefined) => design.stages.find((each) => each.id === id);
  const stage = find(step.stage);
  const before = find(step.before) ?? last;
  return {
    index,
    title: step.name ?? stage?.name ?? step.stage,
    stage,
    before: before?.id === stage?.id ? undefined : before,
    notes: step.notes ?? '',
    findings: step.view !== 'plain',
    camera: step.camera,
    ...named(step, stage),
  };
}

/** What a step names, as far as it is there. */
function named(step: Step, stage: Stage | undefined): Pick<PlayedStep, 'focus' | 'hidden' | 'failing' | 'missing'> {
  if (stage === undefined) {
    const missing = [`The stage ${step.stage} is gone, so this step is skipped.`];
    return { focus: [], hidden: [], failing: [], missing };
  }
  const known = inStage(stage);
  const there = (names: readonly string[] = []) => names.filter(known);
  const gone = namedIn(step).filter((name) => !known(name));
  const missing = gone.map((name) => `${name} is gone from this stage, so the step shows less.`);
  return { focus: there(step.focus), hidden: there(step.hidden), failing: there(step.fail), missing };
}

/** The next step that can be shown, in a direction; the same one when there is none. */
export function nextShown(steps: readonly PlayedStep[], from: number, by: 1 | -1): number {
  for (let at = from + by; at >= 0 && at < steps.length; at += by) if (steps[at]?.stage !== undefined) return at;
  return from;
}
