import { describe, expect, it } from 'vitest';
import { resizing, selectionAfter, selectionAfterClick, viewAfter } from './from-change.ts';
import { QUIET } from './flow.ts';

describe('changes of the drawing', () => {
  it('keep the order in which things were selected', () => {
    const changes = [
      { type: 'select' as const, id: 'b', selected: true },
      { type: 'select' as const, id: 'x', selected: false },
    ];
    expect(selectionAfter(['x', 'a'], changes)).toEqual(['a', 'b']);
  });

  it('that select nothing new give the same selection back', () => {
    const selection = ['a'];
    expect(selectionAfter(selection, [{ type: 'select', id: 'a', selected: true }])).toBe(selection);
  });

  it('that select alone take away what the library does not have in the page', () => {
    const changes = [{ type: 'select' as const, id: 'b', selected: true }];
    expect(selectionAfter(['far', 'a'], changes, (id) => id !== 'far')).toEqual(['a', 'b']);
    const less = [{ type: 'select' as const, id: 'a', selected: false }];
    expect(selectionAfter(['far', 'a'], less, (id) => id !== 'far')).toEqual(['far']);
  });

  it('of size count only while a person resizes, not when the page measures', () => {
    expect(resizing([{ type: 'dimensions', id: 'z', dimensions: { width: 5, height: 5 } }])).toBeUndefined();
    const pulled = { type: 'dimensions' as const, id: 'z', dimensions: { width: 5, height: 6 }, resizing: true };
    expect(resizing([pulled])).toEqual({ id: 'z', ended: false });
    expect(viewAfter(QUIET, [pulled]).places).toEqual({ z: { width: 5, height: 6 } });
    expect(resizing([{ ...pulled, resizing: false }])).toEqual({ id: 'z', ended: true });
  });
});

describe('a click', () => {
  it.each([
    ['on one of several selects that one alone', ['a', 'b'], ['a'], false, ['a']],
    ['on nothing selects nothing', ['a', 'b'], [], false, []],
    ['on what is selected leaves it so', ['a'], ['a'], false, ['a']],
    ['on lines that lie upon each other takes the first', ['x'], ['a', 'b'], false, ['a']],
    ['on them again takes the next', ['a'], ['a', 'b'], false, ['b']],
    ['and after the last the first', ['b'], ['a', 'b'], false, ['a']],
    ['with Shift adds', ['a'], ['b'], true, ['a', 'b']],
    ['with Shift takes away what is selected', ['a', 'b'], ['a'], true, ['b']],
    ['with Shift on nothing keeps the selection', ['a', 'b'], [], true, ['a', 'b']],
  ])('%s', (_what, before, under, adding, after) => {
    expect(selectionAfterClick(before, under, adding)).toEqual(after);
  });
});
