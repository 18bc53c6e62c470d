import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bddProbability } from '../structure/bdd.ts';
import { conditioned } from '../structure/availability.ts';
import { evaluate } from '../structure/evaluate.ts';
import { closure } from '../structure/closure.ts';
import { reduce } from '../structure/reduce.ts';
import type { FaultModel } from '../types.ts';
import { bruteForce, compile, models, works } from './random-models.test-support.ts';
import { solveModel } from './solve-model.ts';
import { runs } from '../../base/runs.test-support.ts';

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
    runs(400),
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
    runs(400),
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
    runs(400),
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
