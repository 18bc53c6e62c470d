import type { Box } from '../layout/places.ts';

/** Where everything stands in a picture, with `margin` around the drawing. */
export interface Arrangement {
  readonly boxes: ReadonlyMap<string, Box>;
  /** What of the layout is the picture's 0,0. */
  readonly left: number;
  readonly top: number;
  /** With the margins. */
  readonly width: number;
  readonly height: number;
}

/** `absolute`: boxes where the layout has them. */
export function arrange(absolute: ReadonlyMap<string, Box>, margin: number): Arrangement {
  const all = [...absolute.values()];
  if (all.length === 0) return { boxes: new Map(), left: 0, top: 0, width: 2 * margin, height: 2 * margin };
  const left = Math.min(...all.map(({ x }) => x)) - margin;
  const top = Math.min(...all.map(({ y }) => y)) - margin;
  return {
    left,
    top,
    boxes: new Map([...absolute].map(([id, box]) => [id, { ...box, x: box.x - left, y: box.y - top }])),
    width: Math.max(...all.map(({ x, width }) => x + width)) + margin - left,
    height: Math.max(...all.map(({ y, height }) => y + height)) + margin - top,
  };
}
