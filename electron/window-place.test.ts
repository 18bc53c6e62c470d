import { describe, expect, it } from 'vitest';
import { besidePlace, readPlace } from './window-place.ts';

const LEFT = { x: 0, y: 0, width: 1920, height: 1080 };
const RIGHT = { x: 1920, y: 0, width: 1280, height: 1024 };
const at = (x: number, y: number) => ({ width: 1000, height: 700, x, y, maximised: false });

describe('the place of a window', () => {
  it.each([
    ['on the first display', at(100, 50), [LEFT], true],
    ['on the second', at(2000, 50), [LEFT, RIGHT], true],
    ['on one that is gone', at(2000, 50), [LEFT], false],
    ['across both', at(1500, 50), [LEFT, RIGHT], true],
    ['almost out to the left', at(-950, 50), [LEFT], false],
    ['above, so that its bar is out of reach', at(100, -300), [LEFT], false],
    ['below', at(100, 1070), [LEFT], false],
  ])('%s', (_where, place, displays, kept) => {
    const size = { width: 1000, height: 700, maximised: false };
    expect(readPlace(JSON.stringify(place), displays)).toEqual(kept ? place : size);
  });

  it.each([undefined, '', '{', '{"width":1e9,"height":5,"maximised":false}', '[]'])('is the first after %j', (text) => {
    expect(readPlace(text, [LEFT])).toEqual({ width: 1440, height: 900, maximised: false });
  });

  it('is no larger than its display, or than the first when its own is gone', () => {
    const large = { width: 3840, height: 2100, maximised: false };
    const small = { x: 0, y: 0, width: 1366, height: 728 };
    expect(readPlace(JSON.stringify({ ...large, x: 0, y: 0 }), [small])).toEqual({ ...small, maximised: false });
    const rightly = { ...large, x: 2000, y: 0 };
    expect(readPlace(JSON.stringify(rightly), [LEFT, RIGHT])).toEqual({ ...rightly, width: 1280, height: 1024 });
    const { width, height } = small;
    expect(readPlace(JSON.stringify({ ...large, x: 5000, y: 0 }), [small])).toEqual({ ...large, width, height });
    expect(readPlace(undefined, [small])).toEqual({ width, height, maximised: false });
  });

  it('of one more window is beside the one before, as long as that can be taken hold of', () => {
    expect(besidePlace(at(10, 20), [LEFT])).toEqual(at(38, 48));
    const middle = { width: 1, height: 1, maximised: true };
    expect(besidePlace(middle, [LEFT])).toEqual(middle);
    expect(besidePlace(at(10, 1035), [LEFT])).toEqual({ width: 1000, height: 700, maximised: false });
  });
});
