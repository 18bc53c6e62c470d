import { describe, expect, it } from 'vitest';
import { boardPoint, linePath } from './line-path.ts';
import { routeLines } from './route-lines.ts';

const card = (x: number, y: number) => ({ x, y, width: 100, height: 40 });
const ab = [{ key: 'a->b', from: 'a', to: 'b' }];

type Boxes = Record<string, ReturnType<typeof card>>;
const ground = (boxes: Boxes, names: Boxes = {}) => {
  return { boxes: new Map(Object.entries(boxes)), names: new Map(Object.entries(names)) };
};

function corners(boxes: Boxes, names: Boxes = {}): string {
  const line = routeLines(ab, ground(boxes, names)).points.get('a->b') ?? [];
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

  it('goes around a name too, but through it rather than through a card', () => {
    const boxes = { a: card(0, 0), b: card(300, 100) };
    expect(corners(boxes, { zone: card(150, 40) })).toBe('100,20 112,20 112,120 300,120');
    const ring = {
      left: { x: 260, y: 60, width: 10, height: 120 },
      right: { x: 430, y: 60, width: 10, height: 120 },
      top: { x: 260, y: 60, width: 180, height: 10 },
      bottom: { x: 260, y: 170, width: 180, height: 10 },
    };
    expect(corners(boxes, ring)).toBe('100,20 200,20 200,120 300,120');
  });

  it('lies beside another that would be under it, but not beside one from the same card', () => {
    const boxes = ground({ a: card(0, 0), b: card(300, 100), c: card(0, 120), d: card(300, 20) });
    const line = (key: string, from: string, to: string) => ({ key, from, to });
    const apart = routeLines([line('ab', 'a', 'b'), line('cd', 'c', 'd')], boxes).points;
    expect([apart.get('ab')?.[1]?.x, apart.get('cd')?.[1]?.x].sort()).toEqual([196, 204]);
    const tree = routeLines([line('ab', 'a', 'b'), line('ad', 'a', 'd')], boxes).points;
    expect(tree.get('ab')?.[1]?.x).toBe(tree.get('ad')?.[1]?.x);
  });

  it('lies on the side of others on which it crosses none of them', () => {
    const boxes = ground({ a: card(0, 0), b: card(0, 100), c: card(300, 200), d: card(300, 300) });
    const line = (key: string, from: string, to: string) => ({ key, from, to });
    const { points } = routeLines([line('ac', 'a', 'c'), line('bd', 'b', 'd')], boxes);
    expect(points.get('bd')?.[1]?.x).toBeLessThan(points.get('ac')?.[1]?.x ?? 0);
  });

  it('has room for a board on its longest level part, or none', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 300 },
      { x: 140, y: 300 },
    ];
    expect(boardPoint(points, 90)).toEqual({ x: 90, y: 300 });
    expect(boardPoint(points, 101)).toBeUndefined();
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
