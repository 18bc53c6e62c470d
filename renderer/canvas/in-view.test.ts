import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOutside, panned, showBoxes, WHOLE } from './in-view.ts';

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

describe('a box', () => {
  it.each([
    ['as a whole in view', [0, 0, 1], false],
    ['as a whole in view from afar', [10, 0, 0.5], false],
    ['larger than the window', [0, 0, 2], true],
    ['outside on the left', [-20, 0, 1], true],
    ['outside below', [0, 250, 1], true],
  ] as const)('is %s', (_what, [x, y, zoom], outside) => {
    const seen = { transform: [x, y, zoom] as [number, number, number], width: 500, height: 400 };
    expect(isOutside({ x: 10, y: 10, width: 300, height: 200 }, seen)).toBe(outside);
  });
});

describe('fitting', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('leaves nothing of a design of 10,000 outside the window', async () => {
    const window = { width: 600, height: 500 };
    vi.stubGlobal('document', { querySelector: () => ({ getBoundingClientRect: () => window }) });
    const setViewport = vi.fn(() => Promise.resolve(true));
    const whole = { x: 0, y: 0, width: 22_040, height: 13_280 };
    await showBoxes({ setViewport }, [whole], WHOLE);
    const [{ x, zoom }] = setViewport.mock.calls[0] as unknown as [{ x: number; zoom: number }];
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + whole.width * zoom).toBeLessThanOrEqual(window.width);
  });
});
