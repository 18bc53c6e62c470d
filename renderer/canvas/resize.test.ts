import { describe, expect, it } from 'vitest';
import { stageSchema } from '../../shared/design/schema/stage.ts';
import { frameAround, placesAfterResize } from './resize.ts';

const BEFORE = { x: 100, y: 100, width: 400, height: 300 };
/** Between 40 and 240 across, 60 and 160 down, seen from the frame's corner. */
const CARD = { x: 40, y: 60, width: 200, height: 100 };

describe('a frame around contents', () => {
  it.each([
    ['right edge', { ...BEFORE, width: 50 }, { ...BEFORE, width: 256 }],
    ['bottom edge', { ...BEFORE, height: 50 }, { ...BEFORE, height: 176 }],
    ['left edge', { ...BEFORE, x: 400, width: 100 }, { ...BEFORE, x: 124, width: 376 }],
    ['top edge', { ...BEFORE, y: 350, height: 50 }, { ...BEFORE, y: 120, height: 280 }],
  ])('stops its %s at them', (_edge, wanted, expected) => {
    expect(frameAround(BEFORE, wanted, [CARD])).toEqual(expected);
  });

  it('grows freely, and shrinks freely when there are none', () => {
    const wide = { ...BEFORE, x: 0, width: 900 };
    expect(frameAround(BEFORE, wide, [CARD])).toEqual(wide);
    const small = { ...BEFORE, width: 50 };
    expect(frameAround(BEFORE, small, [])).toEqual(small);
  });

  it('does not jump out to contents that stood outside before', () => {
    expect(frameAround(BEFORE, { ...BEFORE, width: 390 }, [{ ...CARD, x: 380 }])).toEqual(BEFORE);
  });
});

it('keeps contents where they are on screen when the left edge moves', () => {
  const stage = stageSchema.parse({
    id: 'one',
    zones: { z: { kind: 'site' } },
    components: { lms: { type: 'lms', in: 'z' }, other: { type: 'lms' } },
  });
  const places = new Map([
    ['z', BEFORE],
    ['lms', CARD],
    ['other', CARD],
  ]);
  const after = placesAfterResize(stage, places, 'z', { x: 300, width: 200 });
  expect(after.get('z')?.x).toBe(124);
  expect(after.get('lms')?.x).toBe(CARD.x - 24);
  expect(after.has('other')).toBe(false);
});
