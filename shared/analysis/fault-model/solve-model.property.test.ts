import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bddProbability } from '../structure/bdd.ts';
import { conditioned } from '../structure/availability.ts';
import { evaluate } from '../structure/evaluate.ts';
import { closure } from '../structure/closure.ts';
import { reduce } from '../structure/reduce.ts';
import type { FaultModel } from '../types.ts';
import { compileModel, type CompiledModel } from './compile-model.ts';
import { solveModel } from './solve-model.ts';

const EVENTS = 9;
const name = (prefix: string) => (index: number) => `${prefix}${index}`;

const someOf = (prefix: string, count: number, min: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: min, maxLength: 3 })
    .map((all) => all.map(name(prefix)));

/** Random models: shared events, shared units, k of n, cycles, soft edges, several entries. */
const models: fc.Arbitrary<FaultModel> = fc
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

function compile(model: FaultModel): CompiledModel {
  const compiled = compileModel(model);
  if (!compiled.ok) throw new Error(compiled.error.join('\n'));
  return compiled.value;
}

/** The definition, word by word: start with everything up and withdraw what does not hold, until nothing changes. */
function works(model: FaultModel, failed: ReadonlySet<string>, state: 'serve' | 'full'): boolean {
  const up = new Set(Object.keys(model.groups));
  for (let changed = true; changed;) {
    changed = false;
    for (const [id, { k, units, hard, soft }] of Object.entries(model.groups)) {
      const working = units.filter((unit) => model.units[unit]!.every((event) => !failed.has(event))).length;
      const needs = state === 'full' ? [...hard, ...soft] : hard;
      if (up.has(id) && (working < k || needs.some((need) => !up.has(need)))) changed = up.delete(id);
    }
  }
  return model.entry.every((group) => up.has(group));
}

function bruteForce(model: FaultModel, state: 'serve' | 'full'): { availability: number; cuts: string[][] } {
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

it('agrees with going through every state', () => {
  fc.assert(
    fc.property(models, (model) => {
      const solved = solveModel(compile(model));
      const serve = bruteForce(model, 'serve');
      const full = bruteForce(model, 'full');
      const ones = (cuts: string[][]) =>
        cuts
          .filter((cut) => cut.length === 1)
          .flat()
          .sort();
      expect(solved.availability).toBeCloseTo(serve.availability, 12);
      expect(solved.availabilityFull).toBeCloseTo(full.availability, 12);
      expect(solved.spof).toEqual(ones(serve.cuts));
      expect(solved.degradedSpof).toEqual(ones(full.cuts).filter((event) => !ones(serve.cuts).includes(event)));
      const pairs = (cuts: readonly (readonly string[])[]) => cuts.map((cut) => cut.join(' ')).sort();
      expect(pairs(solved.mcsOrder2)).toEqual(pairs(serve.cuts.filter((cut) => cut.length === 2)));
    }),
    { numRuns: 400 },
  );
});

it('decision diagrams and conditioning give the same probability', () => {
  fc.assert(
    fc.property(models, (model) => {
      const { structure, entry, probability } = compile(model);
      const { parts } = reduce(structure, closure(structure, entry, 'full'), [], probability);
      for (const part of parts) {
        const shared = [...new Set(part.flatMap(({ units }) => units.flatMap((unit) => unit.shared)))];
        expect(bddProbability(part, shared, probability)).toBeCloseTo(conditioned(part, shared, probability), 12);
      }
    }),
    { numRuns: 400 },
  );
});

it('the worklist finds the greatest fixpoint', () => {
  fc.assert(
    fc.property(models, fc.nat(), (model, seed) => {
      const { structure, entry, events } = compile(model);
      const failed = Uint8Array.from(events, (_, bit) => (seed >> bit) & 1);
      const names = new Set(events.filter((_, bit) => failed[bit] === 1));
      const { serve, full } = evaluate(structure, failed);
      expect(entry.every((group) => serve[group] === 1)).toBe(works(model, names, 'serve'));
      expect(entry.every((group) => full[group] === 1)).toBe(works(model, names, 'full'));
    }),
    { numRuns: 400 },
  );
});

it('another hard dependency never helps, and renaming changes nothing', () => {
  fc.assert(
    fc.property(models, (model) => {
      const before = solveModel(compile(model)).availability!;
      const first = model.entry[0]!;
      const group = model.groups[first]!;
      const extra: FaultModel = {
        ...model,
        events: { ...model.events, extra: 0.9 },
        units: { ...model.units, extra: ['extra'] },
        groups: {
          extra: { k: 1, units: ['extra'], hard: [], soft: [] },
          ...model.groups,
          [first]: { ...group, hard: [...group.hard, 'extra'] },
        },
      };
      expect(solveModel(compile(extra)).availability!).toBeLessThanOrEqual(before + 1e-12);
      const reordered = { ...model, groups: Object.fromEntries(Object.entries(model.groups).reverse()) };
      expect(solveModel(compile(reordered)).availability).toBeCloseTo(before, 12);
    }),
  );
});

it('another unit on a machine of its own never hurts when one unit is enough', () => {
  fc.assert(
    fc.property(models, (model) => {
      const first = model.entry[0]!;
      const group = { ...model.groups[first]!, k: 1 };
      const one = { ...model, groups: { ...model.groups, [first]: group } };
      const more: FaultModel = {
        ...one,
        events: { ...one.events, extra: 0.9 },
        units: { ...one.units, extra: ['extra'] },
        groups: { ...one.groups, [first]: { ...group, units: [...group.units, 'extra'] } },
      };
      const before = solveModel(compile(one)).availability!;
      expect(solveModel(compile(more)).availability!).toBeGreaterThanOrEqual(before - 1e-12);
    }),
  );
});
