import { describe, expect, it } from 'vitest';
import { linePath } from './line-path.ts';
import { routeLines } from './route-lines.ts';

const card = (x: number, y: number) => ({ x, y, width: 100, height: 40 });
const ab = [{ key: 'a->b', from: 'a', to: 'b' }];

function corners(boxes: Record<string, ReturnType<typeof card>>): string {
  const line = routeLines(ab, new Map(Object.entries(boxes))).points.get('a->b') ?? [];
  return line.map(({ x, y }) => `${x},${y}`).join(' ');
}

describe('a line', () => {
  it('is straight, or has one step, when nothing is in the way', () => {
    expect(corners({ a: card(0, 0), b: card(300, 0) })).toBe('100,20 300,20');
    expect(corners({ a: card(0, 0), b: card(300, 100) })).toBe('100,20 200,20 200,120 300,120');
  });

  it('goes around a card by the shorter way', () => {
    expect(corners({ a: card(0, 0), b: card(400, 0), c: card(200, -10) })).toBe(
      '100,20 112,20 112,42 388,42 388,20 400,20',
    );
  });

  it('turns back around its own ends', () => {
    const back = corners({ a: card(300, 0), b: card(0, 100) });
    expect(back.split(' ')).toHaveLength(6);
    expect(back).toMatch(/^400,20 412,20 .* -12,120 0,120$/);
  });

  it('lies beside another that would be under it, but not beside one from the same card', () => {
    const boxes = new Map(Object.entries({ a: card(0, 0), b: card(300, 100), c: card(0, 120), d: card(300, 20) }));
    const line = (key: string, from: string, to: string) => ({ key, from, to });
    const apart = routeLines([line('ab', 'a', 'b'), line('cd', 'c', 'd')], boxes).points;
    expect(apart.get('ab')?.[1]?.x).toBe(200);
    expect(apart.get('cd')?.[1]?.x).toBe(205);
    const tree = routeLines([line('ab', 'a', 'b'), line('ad', 'a', 'd')], boxes).points;
    expect(tree.get('ab')?.[1]?.x).toBe(tree.get('ad')?.[1]?.x);
  });

  it('has rounded corners, smaller where it is short', () => {
    expect(
      linePath([
        { x: 0, y: 0 },
        { x: 40, y: 0 },
        { x: 40, y: 8 },
        { x: 80, y: 8 },
      ]),
    ).toBe('M0 0L36 0Q40 0 40 4L40 4Q40 8 44 8L80 8');
  });
});
