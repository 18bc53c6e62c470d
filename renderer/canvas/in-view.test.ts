import { describe, expect, it } from 'vitest';
import { panned } from './in-view.ts';

describe('a pan that brings something into view', () => {
  it.each([
    ['leaves alone what is in view', 10, 100, 50, 500, 10],
    ['brings in what is beyond the start', -200, 100, 50, 500, -76],
    ['brings in what is beyond the end', 0, 480, 50, 500, -54],
    ['gives up what is longer than the window', 0, 0, 460, 500, undefined],
  ])('%s', (_what, pan, start, length, window, expected) => {
    expect(panned(pan, start, length, window)).toBe(expected);
  });
});
