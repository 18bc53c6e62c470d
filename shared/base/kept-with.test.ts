import { describe, expect, it } from 'vitest';
import { keptWith } from './kept-with.ts';

describe('an answer that is kept with an object', () => {
  const lengths = keptWith((key: { readonly text: string }, times: number, end: string) => ({
    text: key.text.repeat(times) + end,
  }));
  const key = { text: 'ab' };

  it('is the same object for the same values, also when others were asked about in between', () => {
    const first = lengths(key, 2, '.');
    expect(first).toEqual({ text: 'abab.' });
    expect(lengths(key, 3, '.')).toEqual({ text: 'ababab.' });
    expect(lengths(key, 2, '.')).toBe(first);
  });

  it('is made anew for another object, and for values that were asked about long ago', () => {
    const first = lengths(key, 1, '');
    expect(lengths({ text: 'ab' }, 1, '')).not.toBe(first);
    for (let times = 10; times < 30; times += 1) lengths(key, times, '');
    expect(lengths(key, 1, '')).toEqual(first);
    expect(lengths(key, 1, '')).not.toBe(first);
  });
});
