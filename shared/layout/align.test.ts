import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, distribute, type Shifts } from './align.ts';
import type { Box } from './places.ts';

const boxes = new Map([
  ['a', { x: 0, y: 0, width: 100, height: 50 }],
  ['b', { x: 40, y: 90, width: 60, height: 50 }],
  ['c', { x: 300, y: 200, width: 100, height: 80 }],
]);

function after(all: ReadonlyMap<string, Box>, by: Shifts): Box[] {
  return [...all].map(([id, box]) => {
    const [right, down] = by.get(id) ?? [0, 0];
    return { ...box, x: box.x + right, y: box.y + down };
  });
}

describe('aligning', () => {
  it('brings edges and middles onto one line', () => {
    expect(after(boxes, align(boxes, 'left')).map(({ x }) => x)).toEqual([0, 0, 0]);
    expect(after(boxes, align(boxes, 'right')).map(({ x, width }) => x + width)).toEqual([400, 400, 400]);
    expect(after(boxes, align(boxes, 'middle')).map(({ y, height }) => y + height / 2)).toEqual([140, 140, 140]);
  });

  it('moves nothing the second time, and nothing out of the common frame', () => {
    const box = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      width: fc.constantFrom(168, 200),
      height: fc.constantFrom(64, 120),
    });
    const all = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), box, { minKeys: 2 });
    fc.assert(
      fc.property(all, fc.constantFrom('left', 'right', 'top', 'bottom'), (drawn, to) => {
        const before = new Map(Object.entries(drawn));
        const once = after(before, align(before, to));
        const again = new Map([...before.keys()].map((id, index) => [id, once[index] as Box]));
        expect(align(again, to).size).toBe(0);
        const left = Math.min(...[...before.values()].map(({ x }) => x));
        expect(Math.min(...once.map(({ x }) => x))).toBeGreaterThanOrEqual(left);
      }),
    );
  });
});

describe('distributing', () => {
  it('makes gaps equal and leaves the ends', () => {
    const down = after(boxes, distribute(boxes, 'down'));
    expect(down.map(({ y }) => y)).toEqual([0, 100, 200]);
    expect(after(boxes, distribute(boxes, 'across')).map(({ x }) => x)).toEqual([0, 170, 300]);
  });

  it('asks for three', () => {
    expect(distribute(new Map([...boxes].slice(0, 2)), 'down').size).toBe(0);
  });
});
