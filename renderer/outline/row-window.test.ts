import { describe, expect, test } from 'vitest';
import { ROW, rowsInView, rowsToDraw, scrollTo } from './row-window.ts';

describe('a window on many lines', () => {
  test.each([0, 1, 447, 448, 449, 10_000, 279_300])('has all that is in view when scrolled to %i', (top) => {
    const height = 700;
    const { from, to } = rowsInView(top, height);
    expect(from * ROW).toBeLessThanOrEqual(top);
    expect(to * ROW).toBeGreaterThanOrEqual(top + height);
    expect(to - from).toBeLessThan(100);
  });

  test.each([
    [{ from: 0, to: 3 }, 10, 1, [0, 1, 2]],
    [{ from: 4, to: 6 }, 10, 0, [0, 4, 5]],
    [{ from: 4, to: 6 }, 10, 9, [4, 5, 9]],
    [{ from: 0, to: 64 }, 2, 1, [0, 1]],
    // The list became shorter than where one had scrolled to.
    [{ from: 64, to: 96 }, 3, 2, [2]],
  ])('%j of %i with line %i draws %j', (window, count, always, drawn) => {
    expect(rowsToDraw(window, count, always)).toEqual(drawn);
  });

  test.each([
    ['stays where the line is in view', 5, 100, 100],
    ['goes up to a line above', 1, 100, ROW],
    ['goes down to a line below', 99, 100, 100 * ROW - 200],
  ])('%s', (_what, index, top, to) => expect(scrollTo(index, top, 200)).toBe(to));
});
