import { applyPatches, enablePatches } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchesBetween } from './patches-between.ts';

enablePatches();

describe('the patches between two values', () => {
  it.each([
    ['nothing', { a: 1 }, { a: 1 }, []],
    ['a key that came', { a: 1 }, { a: 1, b: 2 }, [{ op: 'add', path: ['b'], value: 2 }]],
    ['a key that went', { a: 1, b: 2 }, { a: 1 }, [{ op: 'remove', path: ['b'] }]],
    ['one deep down', { a: { b: [1, 2] } }, { a: { b: [1, 3] } }, [{ op: 'replace', path: ['a', 'b', 1], value: 3 }]],
    ['an item taken out of the middle', { a: [1, 2, 3] }, { a: [1, 3] }, [{ op: 'remove', path: ['a', 1] }]],
    ['an item put into the middle', { a: [1, 3] }, { a: [1, 2, 3] }, [{ op: 'add', path: ['a', 1], value: 2 }]],
  ])('%s', (_name, before, after, patches) => {
    expect(patchesBetween(before, after)).toEqual(patches);
  });

  it('lead from any value to any other, also through a file', () => {
    // A design has no such key: ids start with a letter.
    const noPrototype = (map: object) => !JSON.stringify(map).includes('__proto__');
    const value = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })).filter(noPrototype);
    fc.assert(
      fc.property(value, value, (before, after) => {
        const patches = JSON.parse(JSON.stringify(patchesBetween(before, after))) as ReturnType<typeof patchesBetween>;
        expect(applyPatches(before, patches)).toEqual(after);
      }),
    );
  });

  it('walk nothing that both share', () => {
    const shared = new Proxy({}, { ownKeys: () => expect.unreachable('walked') as never });
    expect(patchesBetween({ shared, a: 1 }, { shared, a: 2 })).toHaveLength(1);
  });
});
