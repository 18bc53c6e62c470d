import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../../base/runs.test-support.ts';
import { arbitraryDesign } from '../arbitrary-design.test-support.ts';
import { designSchema } from '../schema/design.ts';
import { takeAsItIs } from './take-as-it-is.ts';
import { unknownKeys } from './unknown-keys.ts';

/** Values that some field takes and others do not, and some that none takes. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, 'unknown', '', 'lms', 'Not an id', '15m', '2026-02-30', 'IE', 'US-NY', 'pinned'),
  fc.constantFrom<unknown>(0, -1, 0.5, 3, 1e9, NaN, [], ['lms'], [1, 2], [1, 2, 3, 4], [1, 2, 0, 4], {}, { a: 1 }),
);
const change = fc.record({ at: fc.nat(), how: fc.constantFrom('set', 'add', 'remove'), key: fc.nat(), value });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Sets, adds or removes one entry of one of the maps and lists in the data. */
function changed(data: object, { at, how, key, value: wanted }: Change): void {
  const all: object[] = [];
  const collect = (each: unknown) => {
    if (typeof each !== 'object' || each === null) return;
    all.push(each);
    Object.values(each).forEach(collect);
  };
  collect(data);
  const chosen = all[at % all.length] ?? data;
  const keys = Object.keys(chosen);
  const name = keys[key % Math.max(1, keys.length)] ?? 'name';
  if (how === 'remove' && Array.isArray(chosen)) chosen.splice(key % Math.max(1, keys.length), 1);
  else if (how === 'remove') Reflect.deleteProperty(chosen, name);
  else Reflect.set(chosen, how === 'add' && !Array.isArray(chosen) ? 'surprise' : name, wanted);
}

/** As JSON, so that the order of keys counts; undefined when the schema finds something wrong, or a key unknown. */
function bySchema(data: object): string | undefined {
  const parsed = designSchema.safeParse(data);
  return parsed.success && unknownKeys(designSchema, data).length === 0 ? JSON.stringify(parsed.data) : undefined;
}

describe('data that is taken as it is', () => {
  it(
    'is what the schema makes of it, and all in which nothing is wrong or unknown is taken',
    { timeout: patience() },
    () => {
      fc.assert(
        fc.property(arbitraryDesign, fc.array(change, { maxLength: 3 }), (design, changes) => {
          const data = JSON.parse(JSON.stringify(design)) as object;
          for (const each of changes) changed(data, each);
          const taken = takeAsItIs(designSchema, data);
          expect(taken && JSON.stringify(taken)).toBe(bySchema(data));
        }),
        runs(300),
      );
    },
  );

  it('shares no object with the data, in which one may stand twice', () => {
    const same = { type: 'lms' };
    const data = { corral: 1, stages: [{ id: 'first', components: { a: same, b: same } }] };
    const [stage] = takeAsItIs(designSchema, data)?.stages ?? [];
    expect(stage?.components['a']).toEqual({ type: 'lms' });
    expect(stage?.components['a']).not.toBe(stage?.components['b']);
  });
});
