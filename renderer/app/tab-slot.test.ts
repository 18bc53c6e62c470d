import { describe, expect, test } from 'vitest';
import { putInto, slotAt } from './tab-slot.ts';

const tabs = [
  { left: 0, right: 100 },
  { left: 100, right: 140 },
  { left: 140, right: 240 },
];

describe('a tab that is dragged', () => {
  test.each([
    [-50, 0],
    [49, 0],
    [51, 1],
    [119, 1],
    [121, 2],
    [189, 2],
    [191, 3],
    [900, 3],
  ])('at %i goes into gap %i', (x, slot) => expect(slotAt(tabs, x)).toBe(slot));

  test.each([
    ['a', 0, 'abc'],
    ['a', 1, 'abc'],
    ['a', 2, 'bac'],
    ['a', 3, 'bca'],
    ['c', 0, 'cab'],
    ['c', 2, 'abc'],
    ['b', 3, 'acb'],
  ])('%s in gap %i makes %s of abc', (id, slot, row) => expect(putInto(['a', 'b', 'c'], id, slot).join('')).toBe(row));
});
