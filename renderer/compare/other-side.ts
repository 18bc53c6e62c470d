import type { Design } from '../../shared/design/schema/design.ts';
import type { StageOf } from '../../shared/picture/drawn-stage.ts';
import type { ComparedWith, OtherDesign } from '../state/compared-with.ts';

/** What the stage on screen is compared with: a stage of its own design, or of another. */
export interface OtherSide extends StageOf {
  /** What people call it: the stage; with its design when that is another one. */
  readonly name: string;
  readonly of: OtherDesign | undefined;
}

/** A stage by id as what is compared; undefined when the design does not have it (any more). */
export function otherSide(design: Design, { stage: id, of }: ComparedWith): OtherSide | undefined {
  const stage = design.stages.find((each) => each.id === id);
  if (stage === undefined) return undefined;
  const name = stage.name ?? stage.id;
  return { design, stage, of, name: of === undefined ? name : `${titleOf(design, of)}: ${name}` };
}

/** The stage of another design that goes with one: that of the same id, else its last, which is what it comes to. */
export function matchingStage({ stages }: Design, id: string): string {
  return (stages.find((each) => each.id === id) ?? stages.at(-1))?.id ?? id;
}

function titleOf({ name }: Design, of: OtherDesign): string {
  return name ?? ('name' in of ? of.name : '');
}
