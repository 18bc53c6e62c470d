import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Painting, type Look, type Subject } from './painting.ts';

const LOOK: Look = { x: 0, y: 0, zoom: 0.1, width: 1000, height: 600 };
/** A frame, and the time after which a view has settled. */
const [FRAME, SETTLED] = [16, 200];

/** A painting, a count of how often it began anew, and what shows it. */
function start() {
  const canvases = [canvas(), canvas(), canvas()];
  const begun = vi.fn(() => [][Symbol.iterator]());
  const shown = () => canvases.some(({ hidden }) => !hidden);
  return { painting: new Painting(canvases, LOOK), begun, shown };
}

function canvas(): HTMLCanvasElement {
  const painter = { setTransform: () => undefined, clearRect: () => undefined, getImageData: () => undefined };
  return { hidden: true, width: 0, height: 0, style: {}, getContext: () => painter } as unknown as HTMLCanvasElement;
}

describe('a painting of what is shown again', () => {
  /** All of it is in the window. */
  const places = { around: { left: 100, top: 100, right: 9000, bottom: 5000 } };
  const closer = { ...LOOK, x: -2000, y: -1000, zoom: 0.4 };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('devicePixelRatio', 1);
    let now = 0;
    vi.stubGlobal('performance', { now: () => (now += 1) });
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, FRAME));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is there at once, and painted anew when the frames that bring it are over', () => {
    const { painting, begun, shown } = start();
    painting.show(begun, places);
    vi.advanceTimersByTime(FRAME);
    painting.show(undefined, places);
    expect(shown()).toBe(false);
    painting.follow({ ...LOOK, zoom: 1 });
    painting.follow(LOOK);
    painting.show(begun, places);
    expect(shown()).toBe(true);
    vi.advanceTimersByTime(2 * FRAME);
    expect(begun).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(SETTLED);
    expect(begun).toHaveBeenCalledTimes(2);
  });

  it('is there at once when what was painted last has only a part of it, and all of it was painted before', () => {
    const { painting, begun, shown } = start();
    painting.show(begun, places);
    vi.advanceTimersByTime(FRAME);
    painting.follow(closer);
    vi.advanceTimersByTime(SETTLED);
    expect(begun).toHaveBeenCalledTimes(2);
    painting.show(undefined, places);
    painting.follow(LOOK);
    painting.show(begun, places);
    expect(shown()).toBe(true);
    vi.advanceTimersByTime(2 * FRAME);
    expect(begun).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(SETTLED);
    expect(begun).toHaveBeenCalledTimes(3);
  });

  it('is the one with all of it at once, and for good, when the window goes back to that', () => {
    const { painting, begun } = start();
    painting.show(begun, places);
    vi.advanceTimersByTime(FRAME);
    painting.follow(closer);
    vi.advanceTimersByTime(SETTLED);
    painting.follow(LOOK);
    vi.advanceTimersByTime(SETTLED);
    expect(begun).toHaveBeenCalledTimes(2);
    painting.follow({ ...LOOK, zoom: 0.12 });
    expect(begun).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(SETTLED);
    expect(begun).toHaveBeenCalledTimes(3);
  });

  it('is there with old colours, too, and painted anew when it is looked at and rests', () => {
    const { painting, begun, shown } = start();
    const endless = vi.fn(() => ({ next: () => ({ done: false, value: undefined }) }) as const);
    painting.show(begun, places);
    vi.advanceTimersByTime(FRAME);
    painting.show(endless, places);
    vi.advanceTimersByTime(2 * FRAME);
    painting.show(undefined, places);
    painting.show(endless, places);
    expect(shown()).toBe(true);
    expect(endless).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(SETTLED);
    expect(endless).toHaveBeenCalledTimes(2);
  });

  it('does not stay with old colours when the window goes back to it', () => {
    const { painting, begun } = start();
    const recoloured = vi.fn(() => [][Symbol.iterator]());
    painting.show(begun, places);
    vi.advanceTimersByTime(FRAME);
    painting.follow(closer);
    painting.show(recoloured, places);
    expect(recoloured).toHaveBeenCalledTimes(1);
    for (const times of [2, 2]) {
      painting.follow(LOOK);
      vi.advanceTimersByTime(SETTLED);
      expect(recoloured).toHaveBeenCalledTimes(times);
    }
  });

  it.each<[string, (painting: Painting) => Subject]>([
    ['other places', () => ({ ...places })],
    [
      'more than was painted',
      (painting) => {
        painting.follow({ ...LOOK, zoom: 0.01 });
        return places;
      },
    ],
    [
      'other colours',
      (painting) => {
        painting.forget();
        return places;
      },
    ],
  ])('is not shown with %s: all of it is painted in the next frame', (_what, change) => {
    const { painting, begun, shown } = start();
    painting.show(begun, places);
    vi.advanceTimersByTime(FRAME);
    painting.show(undefined, places);
    painting.show(begun, change(painting));
    expect(shown()).toBe(false);
    vi.advanceTimersByTime(FRAME);
    expect(begun).toHaveBeenCalledTimes(2);
    expect(shown()).toBe(true);
  });
});
