import { describe, expect, it } from 'vitest';
import { sizeAfterKey, within } from './edge-size.ts';

const limits = { least: 100, most: 400, first: 240 };
const press = (key: string, shiftKey = false) => ({ key, shiftKey });

describe('the edge of a panel', () => {
  it.each([
    ['the arrow that makes it larger', press('ArrowRight'), 256],
    ['the other one', press('ArrowLeft'), 224],
    ['larger steps', press('ArrowRight', true), 304],
    ['the least', press('Home'), 100],
    ['the most', press('End'), 400],
    ['an arrow across', press('ArrowUp'), undefined],
    ['anything else', press('a'), undefined],
  ])('%s', (_, key, size) => {
    expect(sizeAfterKey(240, key, 'ArrowRight', limits)).toBe(size);
  });

  it('stops at its limits, and stands at whole pixels', () => {
    expect(sizeAfterKey(399, press('ArrowLeft'), 'ArrowLeft', limits)).toBe(400);
    expect([within(99, limits), within(250.4, limits)]).toEqual([100, 250]);
  });

  it('goes up for a panel below it', () => {
    expect(sizeAfterKey(240, press('ArrowUp'), 'ArrowUp', limits)).toBe(256);
    expect(sizeAfterKey(240, press('ArrowDown'), 'ArrowUp', limits)).toBe(224);
  });
});
