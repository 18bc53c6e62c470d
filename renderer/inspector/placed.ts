import { moveElements } from '../../shared/commands/move-elements.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { placesOf, type Box } from '../../shared/layout/places.ts';
import { placesAfterResize, writeFrames } from '../canvas/resize.ts';

export type Measure = keyof Box;

/** The edit that gives an element another place or size; a zone stays around what it holds. */
export function placed(design: Design, stage: Stage, id: string, measure: Measure, value: number): Command {
  const places = placesOf(stage, design.layout[stage.id]);
  const { x, y } = places.get(id) ?? { x: 0, y: 0 };
  if (measure === 'x') return moveElements(design, stage.id, { [id]: [value, y] });
  if (measure === 'y') return moveElements(design, stage.id, { [id]: [x, value] });
  const after = placesAfterResize(stage, places, id, { [measure]: Math.max(1, value) });
  return writeFrames(design, stage, id, places, after);
}
