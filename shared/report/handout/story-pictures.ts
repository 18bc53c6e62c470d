import type { Failing } from '../../analysis/failure/failing.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { captioned } from '../../picture/captioned.ts';
import type { DrawingColours } from '../../picture/colours.ts';
import type { StageOf } from '../../picture/drawn-stage.ts';
import { stagePicture } from '../../picture/stage-picture.ts';
import type { Picture } from '../../picture/types.ts';
import { checkStage } from '../../rules/check-stage.ts';
import { playStory } from '../../story/play.ts';

/** How pictures of a design are to look. */
export interface Look {
  readonly colours: DrawingColours;
  /** Whether the marks of findings are drawn, as on the day `asOf` (ISO date). */
  readonly findings: boolean;
  readonly asOf: string;
  readonly transparent: boolean;
  readonly legend: boolean;
}

/** A stage with everything on it; over another one when that is given. */
export function wholeStage(design: Design, stage: Stage, failing: Failing, look: Look, against?: StageOf): Picture {
  const { colours, transparent, legend } = look;
  const findings = look.findings ? checkStage(design, stage.id, look.asOf) : [];
  return stagePicture({ design, stage, against, failing, colours, findings, focus: [], transparent, legend });
}

/** A picture for each step of the story that can be shown, under its title; over the presenter's notes when wanted. */
export function storyPictures(design: Design, look: Look, notes: boolean): Picture[] {
  const { colours, transparent } = look;
  return playStory(design).flatMap(({ stage, camera, focus, hidden, failing, ...step }) => {
    if (stage === undefined) return [];
    const findings = look.findings && step.findings ? checkStage(design, stage.id, look.asOf) : [];
    const seen = { design, stage, failing, focus, hidden, camera, findings };
    const picture = stagePicture({ ...seen, colours, transparent, legend: look.legend && camera === undefined });
    return [captioned(picture, step.title, notes ? step.notes : '', colours)];
  });
}
