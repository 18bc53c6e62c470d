import { describe, expect, it } from 'vitest';
import { linesAt } from './lines-at.ts';

const line = (id: string, ...points: readonly (readonly [number, number])[]) => ({
  id,
  points: points.map(([x, y]) => ({ x, y })),
});
const lines = [
  line('a', [0, 0], [100, 0], [100, 80]),
  line('b', [0, 0], [100, 0], [200, 0]),
  line('c', [0, 12], [200, 12]),
];

describe('the lines at a point', () => {
  it.each([
    ['on one line', [60, 12], ['c']],
    ['beside one', [100, 60], ['a']],
    ['between two: the nearer', [150, 5], ['b']],
    ['where two run on one way: both', [40, 2], ['a', 'b']],
    ['beyond their ends: none', [40, -9], []],
  ] as const)('%s', (_where, [x, y], found) => {
    expect(linesAt(lines, { x, y }, 8)).toEqual(found);
  });

  it('are found from as far as the reach', () => {
    expect(linesAt(lines, { x: 300, y: 0 }, 99)).toEqual([]);
    expect(linesAt(lines, { x: 300, y: 0 }, 100)).toEqual(['b']);
  });
});
