import type { DrawingColours } from './colours.ts';
import { wrapped } from './text-width.ts';
import type { BoxShape, Picture, TextShape } from './types.ts';

const MARGIN = 24;
const TITLE = { size: 22, line: 30, lines: 2 };
const NOTES = { size: 13, line: 19, lines: 200 };

/** The picture as a page of its own: what it is called above it, and below it what was written about it. */
export function captioned(picture: Picture, title: string, notes: string, colours: DrawingColours): Picture {
  const { x, y, width, height } = picture;
  const room = width - 2 * MARGIN;
  const head = wrapped(title, TITLE.size, room, TITLE.lines);
  const tail = notes.split('\n').flatMap((line) => wrapped(line, NOTES.size, room, NOTES.lines));
  const above = head.length * TITLE.line + MARGIN;
  const below = tail.length === 0 ? 0 : tail.length * NOTES.line + MARGIN;
  const text = { kind: 'text', x: x + MARGIN, colour: colours.text } as const;
  const at =
    (top: number, { line, size }: typeof TITLE, bold: boolean) =>
    (words: string, index: number): TextShape => {
      return { ...text, text: words, size, bold, y: top + line * (index + 1) - (line - size) / 2 };
    };
  // Of a part of a drawing the rest is still there: the bands lie over it.
  const band = (top: number, tall: number): BoxShape[] =>
    tall === 0 ? [] : [{ kind: 'box', x, y: top, width, height: tall, fill: colours.paper }];
  return {
    ...picture,
    y: y - above,
    height: height + above + below,
    shapes: [
      ...picture.shapes,
      ...band(y - above, above),
      ...band(y + height, below),
      ...head.map(at(y - above + MARGIN / 2, TITLE, true)),
      ...tail.map(at(y + height + MARGIN / 2, NOTES, false)),
    ],
  };
}
