import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snap } from './guides.ts';

const card = (x: number, y: number) => ({ x, y, width: 100, height: 40 });

describe('guides', () => {
  it('draw what is dragged to the nearest edge or middle, on each axis', () => {
    expect(snap(card(204, 3), [card(200, 100)])).toEqual({
      shift: [-4, 0],
      guides: [{ axis: 'x', at: 200, from: 3, to: 140 }],
    });
    expect(snap(card(300, 98), [card(0, 100)]).guides).toEqual([{ axis: 'y', at: 100, from: 0, to: 400 }]);
    expect(snap(card(50, 77), [card(0, 0)])).toEqual({
      shift: [0, 0],
      guides: [{ axis: 'x', at: 50, from: 0, to: 117 }],
    });
  });

  it('say nothing where nothing is near', () => {
    expect(snap(card(37, 71), [card(200, 200)])).toEqual({ shift: [0, 0], guides: [] });
    expect(snap(card(37, 71), [])).toEqual({ shift: [0, 0], guides: [] });
  });

  it('leave what lies on them where it is', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 8 }), ({ x, y }, others) => {
        const near = others.map((each) => card(each.x, each.y));
        const { shift, guides } = snap(card(x, y), near);
        const again = snap(card(x + shift[0], y + shift[1]), near);
        expect(again.shift).toEqual([0, 0]);
        expect(again.guides.length).toBeGreaterThanOrEqual(guides.length);
      }),
    );
  });
});
