import type { DrawingColours } from './colours.ts';
import type { Mark } from './marks.ts';
import type { Shape } from './types.ts';

export const MARK_RADIUS = 9;

/** The worst finding of an element: a full circle with an exclamation mark, or an empty one with a question mark. */
export function markShapes(
  mark: Pick<Mark, 'open' | 'severity'>,
  x: number,
  y: number,
  colours: DrawingColours,
): Shape[] {
  const colour = colours.severity[mark.severity];
  const gap = mark.open === 'gap';
  const circle = { kind: 'box', x: x - MARK_RADIUS, y: y - MARK_RADIUS, radius: MARK_RADIUS } as const;
  const size = { width: 2 * MARK_RADIUS, height: 2 * MARK_RADIUS };
  const paint = gap ? { fill: colour } : { fill: colours.paper, stroke: colour, strokeWidth: 1.5 };
  const sign = { kind: 'text', x, y: y + 4.3, text: gap ? '!' : '?', size: 12, bold: true, anchor: 'middle' } as const;
  return [
    { ...circle, ...size, ...paint },
    { ...sign, colour: gap ? colours.paper : colour },
  ];
}
