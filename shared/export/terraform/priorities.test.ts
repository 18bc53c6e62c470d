import { describe, expect, it } from 'vitest';
import { priorities } from './priorities.ts';

describe('priorities', () => {
  it('are all different and in range, also when numbers collide', () => {
    const keys = Array.from({ length: 400 }, (_, index) => `key-${String(index)}`);
    const numbers = [...priorities(keys, 100, 499).values()];
    expect(new Set(numbers).size).toBe(400);
    expect(Math.min(...numbers)).toBe(100);
    expect(Math.max(...numbers)).toBe(499);
  });

  it('do not move when another key comes', () => {
    expect(priorities(['a', 'b'], 1, 49_999).get('b')).toBe(priorities(['b'], 1, 49_999).get('b'));
  });

  it('go past the end where there are more keys than numbers', () => {
    expect([...priorities(['a', 'b', 'c'], 1, 2).values()].sort()).toEqual([1, 2, 3]);
  });
});
