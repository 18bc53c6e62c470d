import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Painting, type Look } from './painting.ts';

const LOOK: Look = { x: 0, y: 0, zoom: 0.1, width: 1000, height: 600 };
/** A frame, and the time after which a view has settled. */
const [FRAME, SETTLED] = [16, 200];

/** A painting, a count of how often it began anew, and what shows it. */
function start() {
  const [front, back] = [canvas(), canvas()];
  const begun = vi.fn(() => [][Symbol.iterator]());
  return { painting: new Painting(front, back, LOOK), begun, shown: () => [front, back].some(({ hidden }) => !hidden) };
}

function canvas(): HTMLCanvasElement {
  const painter = { setTransform: () => undefined, clearRect: () => undefined, getImageData: () => undefined };
  return { hidden: true, width: 0, height: 0, style: {}, getContext: () => painter } as unknown as HTMLCanvasElement;
}

describe('a painting of what is shown again', () => {
  const places = {};

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('devicePixelRatio', 1);
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

  it.each<[string, (painting: Painting) => object]>([
    ['other places', () => ({})],
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
