import fc from 'fast-check';
import type { FaultModel } from '../types.ts';
import { compileModel, type CompiledModel } from './compile-model.ts';

const EVENTS = 9;
const name = (prefix: string) => (index: number) => `${prefix}${index}`;

const someOf = (prefix: string, count: number, min: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: min, maxLength: 3 })
    .map((all) => all.map(name(prefix)));

/** Random models: shared events, shared units, k of n, cycles, soft edges, several entries. */
export const models: fc.Arbitrary<FaultModel> = fc
  .record({
    events: fc.integer({ min: 1, max: EVENTS }),
    units: fc.integer({ min: 1, max: 7 }),
    groups: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ events, units, groups }) =>
    fc.record({
      p: fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: events, maxLength: events }),
      units: fc.array(someOf('e', events, 1), { minLength: units, maxLength: units }),
      groups: fc.array(
        fc.record({
          units: someOf('u', units, 1),
          k: fc.nat(),
          hard: someOf('g', groups, 0),
          soft: someOf('g', groups, 0),
        }),
        { minLength: groups, maxLength: groups },
      ),
      entry: someOf('g', groups, 1),
    }),
  )
  .map(({ p, units, groups, entry }) => ({
    events: Object.fromEntries(p.map((value, index) => [`e${index}`, value])),
    units: Object.fromEntries(units.map((needs, index) => [`u${index}`, needs])),
    groups: Object.fromEntries(
      groups.map((group, index) => [`g${index}`, { ...group, k: 1 + (group.k % group.units.length) }]),
    ),
    entry,
  }));

export function compile(model: FaultModel): CompiledModel {
  const compiled = compileModel(model);
  if (!compiled.ok) throw new Error(compiled.error.join('\n'));
  return compiled.value;
}

/** The definition, word by word: start with everything up and withdraw what does not hold, until nothing changes. */
export function works(model: FaultModel, failed: ReadonlySet<string>, state: 'serve' | 'full'): boolean {
  const up = new Set(Object.keys(model.groups));
  for (let changed = true; changed;) {
    changed = false;
    for (const [id, { k, units, hard, soft }] of Object.entries(model.groups)) {
      const working = units.filter((unit) => (model.units[unit] ?? []).every((event) => !failed.has(event))).length;
      const needs = state === 'full' ? [...hard, ...soft] : hard;
      if (up.has(id) && (working < k || needs.some((need) => !up.has(need)))) changed = up.delete(id);
    }
  }
  return model.entry.every((group) => up.has(group));
}

export function bruteForce(model: FaultModel, state: 'serve' | 'full'): { availability: number; cuts: string[][] } {
  const events = Object.entries(model.events);
  let availability = 0;
  const cuts: string[][] = [];
  for (let mask = 0; mask < 2 ** events.length; mask += 1) {
    const failed = events.filter((_, bit) => mask & (1 << bit)).map(([id]) => id);
    if (works(model, new Set(failed), state)) {
      availability += events.reduce((p, [id, up]) => p * (failed.includes(id) ? 1 - up : up), 1);
    } else if (failed.length <= 2) cuts.push(failed.sort());
  }
  const ones = cuts.filter((cut) => cut.length === 1).flat();
  return { availability, cuts: cuts.filter((cut) => cut.length === 1 || !cut.some((event) => ones.includes(event))) };
}
