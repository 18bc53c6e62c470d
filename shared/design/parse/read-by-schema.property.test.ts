import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../../base/runs.test-support.ts';
import { arbitraryDesign } from '../arbitrary-design.test-support.ts';
import { designSchema } from '../schema/design.ts';
import { MOST_TROUBLES } from './most-troubles.ts';
import { readBySchema } from './read-by-schema.ts';
import { schemaTroubles } from './schema-troubles.ts';
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

/** In any order, because the file gives one; of too many only that they are. */
function told(data: object, issues: Parameters<typeof schemaTroubles>[1]): unknown {
  const troubles = schemaTroubles(data, issues);
  return troubles.length > MOST_TROUBLES ? 'too many' : troubles.map((each) => JSON.stringify(each)).sort();
}

/** What the schema itself says, as JSON, so that the order of keys counts. */
function bySchema(data: object): object {
  const { data: value, error } = designSchema.safeParse(data);
  const dropped = unknownKeys(designSchema, data).length > 0;
  return error === undefined ? { value: JSON.stringify(value), dropped } : { wrong: told(data, error.issues) };
}

function byReading(data: object): object {
  const { value, issues, dropped } = readBySchema(designSchema, data);
  return issues.length === 0 ? { value: JSON.stringify(value), dropped } : { wrong: told(data, issues) };
}

/** How each of many entries of one map or list is wrong, or unknown, or right. */
const entry = fc.record({
  part: fc.constantFrom('components', 'zones', 'entryPoints', 'connections', 'vendors', 'layout', 'story', 'waivers'),
  key: fc.constantFrom(
    'type',
    'kind',
    'in',
    'mode',
    'at',
    'from',
    'facts',
    'localState',
    'backup',
    'stage',
    'x',
    'y,z',
    '__proto__',
  ),
  value,
  id: fc.constantFrom('c', 'C_', '1', '', 'constructor'),
  right: fc.nat(2000),
});

function withMany({
  part,
  key,
  value: given,
  id,
  right,
}: typeof entry extends fc.Arbitrary<infer T> ? T : never): object {
  const fields = JSON.stringify({ type: 'lms', kind: 'machines', at: 'a', from: 'a', to: 'a', stage: 'one' });
  const wrong = (index: number) => (index < right ? {} : { [key]: given });
  const each = (index: number) => ({ ...(JSON.parse(fields) as object), ...wrong(index) });
  const all = Array.from({ length: 1200 }, (_, index) => [`${index < right ? 'c' : id}${index}`, each(index)] as const);
  const made = ['connections', 'story', 'waivers'].includes(part) ? all.map(([, one]) => one) : Object.fromEntries(all);
  const inStage = ['components', 'zones', 'entryPoints', 'connections'].includes(part);
  const stage = { id: 'one', ...(inStage ? { [part]: made } : {}) };
  const places = Object.fromEntries(all.map(([name, one]) => [name, Object.values(one).slice(0, 2)]));
  return { corral: 1, stages: [stage], ...(inStage ? {} : { [part]: part === 'layout' ? { one: places } : made }) };
}

describe('data read by the schema without asking it of everything', () => {
  it('is what the schema makes of it, with the same complaints', { timeout: patience() }, () => {
    fc.assert(
      fc.property(arbitraryDesign, fc.array(change, { maxLength: 3 }), (design, changes) => {
        const data = JSON.parse(JSON.stringify(design)) as object;
        for (const each of changes) changed(data, each);
        expect(byReading(data)).toEqual(bySchema(data));
      }),
      runs(300),
    );
  });

  it('agrees with the schema about a thousand entries that are wrong or unknown alike', { timeout: patience() }, () => {
    fc.assert(
      fc.property(entry, (each) => {
        const data = withMany(each);
        expect(byReading(data)).toEqual(bySchema(data));
      }),
      runs(30),
    );
  });

  it('shares no object with the data, in which one may stand twice', () => {
    const same = { type: 'lms' };
    const data = { corral: 1, stages: [{ id: 'first', components: { a: same, b: same } }] };
    const [stage] = readBySchema(designSchema, data).value?.stages ?? [];
    expect(stage?.components['a']).toEqual({ type: 'lms' });
    expect(stage?.components['a']).not.toBe(stage?.components['b']);
  });
});
