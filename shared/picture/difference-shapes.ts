import type { Difference } from '../design/stage-difference.ts';
import type { Box } from '../layout/places.ts';
import type { DrawingColours } from './colours.ts';
import { wordsOf, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';
import type { BoxShape, GroupShape, Paint, Shape } from './types.ts';

/** A sign and a word for each, so that colour is never the only one. */
export const DIFFERENCE_SIGNS: Readonly<Record<Difference, string>> = { added: '+', removed: '−', changed: '~' };

/** How what differs is framed, and how its line is painted. */
export function differencePaint(difference: Difference, { success, canvas }: DrawingColours): Paint {
  const width = { strokeWidth: 3 };
  if (difference === 'added') return { ...width, stroke: success };
  if (difference === 'changed') return { ...width, stroke: canvas.degraded, dash: [8, 4] };
  return { strokeWidth: 2, stroke: canvas.failed, dash: [2, 5] };
}

/** A card or a zone with what is new about it, or in it when it is collapsed: a frame around it, and a sign and a word on its edge. */
export function compared(group: GroupShape, box: Box, { difference, differing, colours }: Scene): GroupShape {
  const inside = differing.get(group.element);
  const found = difference.get(group.element) ?? (inside === undefined ? undefined : 'changed');
  if (found === undefined) return group;
  const words = inside === undefined ? found : `${found}, ${inside} inside`;
  const frame: BoxShape = { kind: 'box', ...box, radius: 8, ...differencePaint(found, colours) };
  const label = pill(`${DIFFERENCE_SIGNS[found]} ${words}`, box.x + 10, box.y, colours);
  const [own, ...rest] = group.shapes;
  const ground = own === undefined ? [] : [own];
  return { ...group, words: wordsOf([group.words, words]), shapes: [...ground, frame, ...rest, ...label] };
}

const SIZE = 11;
const HEIGHT = 16;

/** A word on an edge or a line, on a ground of its own; `x` is its left end, `y` its middle. */
export function pill(text: string, x: number, y: number, { paper, text: colour }: DrawingColours): Shape[] {
  const width = textWidth(text, SIZE) + 12;
  const ground = { x, y: y - HEIGHT / 2, width, height: HEIGHT, radius: HEIGHT / 2, fill: paper, stroke: colour };
  const words = { text, size: SIZE, bold: true, colour, x: x + width / 2, y: y + 3.9, anchor: 'middle' } as const;
  return [
    { kind: 'box', ...ground },
    { kind: 'text', ...words },
  ];
}
