import { absoluteBoxes } from '../layout/absolute-boxes.ts';
import { placesOf, type Box } from '../layout/places.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';

/** Where everything stands in a picture: no longer relative to zones, and with `margin` around the drawing. */
export interface Arrangement {
  readonly boxes: ReadonlyMap<string, Box>;
  /** What of the layout is the picture's 0,0. */
  readonly left: number;
  readonly top: number;
  /** With the margins. */
  readonly width: number;
  readonly height: number;
}

export function arrange(design: Design, stage: Stage, margin: number): Arrangement {
  const places = placesOf(stage, design.layout[stage.id]);
  const absolute = [...absoluteBoxes(stage, places)];
  const all = absolute.map(([, box]) => box);
  if (all.length === 0) return { boxes: new Map(), left: 0, top: 0, width: 2 * margin, height: 2 * margin };
  const left = Math.min(...all.map(({ x }) => x)) - margin;
  const top = Math.min(...all.map(({ y }) => y)) - margin;
  return {
    left,
    top,
    boxes: new Map(absolute.map(([id, box]) => [id, { ...box, x: box.x - left, y: box.y - top }])),
    width: Math.max(...all.map(({ x, width }) => x + width)) + margin - left,
    height: Math.max(...all.map(({ y, height }) => y + height)) + margin - top,
  };
}
