import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../../base/runs.test-support.ts';
import { availabilityWithout } from '../availability/importance.ts';
import { closure } from '../structure/closure.ts';
import { orderOneCuts } from '../structure/cuts.ts';
import { availabilityOf } from '../structure/availability.ts';
import { breakers } from '../structure/breakers.ts';
import type { FaultModel } from '../types.ts';
import { compile, models, works } from './random-models.test-support.ts';
import { solveModel } from './solve-model.ts';

/** Every set of events whose loss takes the entry down, and of which no smaller one does. */
function minimalCuts(model: FaultModel): Set<string>[] {
  const events = Object.keys(model.events);
  const sets = Array.from({ length: 2 ** events.length }, (_, mask) =>
    events.filter((_event, bit) => (mask & (1 << bit)) !== 0),
  ).sort((a, b) => a.length - b.length);
  const cuts: Set<string>[] = [];
  for (const set of sets) {
    const lost = new Set(set);
    if (!cuts.some((cut) => [...cut].every((event) => lost.has(event))) && !works(model, lost, 'serve'))
      cuts.push(lost);
  }
  return cuts;
}

const chance = (model: FaultModel, lost: Iterable<string>): number =>
  [...lost].reduce((product, event) => product * (1 - (model.events[event] ?? 1)), 1);

const fewCuts = models.map((model) => ({ model, cuts: minimalCuts(model) })).filter(({ cuts }) => cuts.length <= 12);

describe('minimal cuts', () => {
  it('give the exact availability by inclusion and exclusion', () => {
    fc.assert(
      fc.property(fewCuts, ({ model, cuts }) => {
        let down = 0;
        for (let mask = 1; mask < 2 ** cuts.length; mask += 1) {
          const chosen = cuts.filter((_, bit) => (mask & (1 << bit)) !== 0);
          const union = new Set(chosen.flatMap((cut) => [...cut]));
          down += (chosen.length % 2 === 1 ? 1 : -1) * chance(model, union);
        }
        expect(solveModel(compile(model)).availability).toBeCloseTo(1 - down, 10);
      }),
      runs(200),
    );
  });

  it('bound it from both sides: the sum of their chances, and as if they were independent', () => {
    fc.assert(
      fc.property(fewCuts, ({ model, cuts }) => {
        const down = 1 - (solveModel(compile(model)).availability ?? 1);
        const each = cuts.map((cut) => chance(model, cut));
        expect(each.reduce((sum, q) => sum + q, 0)).toBeGreaterThanOrEqual(down - 1e-12);
        expect(1 - each.reduce((product, q) => product * (1 - q), 1)).toBeGreaterThanOrEqual(down - 1e-12);
      }),
      runs(200),
    );
  });

  it('meet every set of events that is enough to serve', () => {
    fc.assert(
      fc.property(fewCuts, fc.nat(), ({ model, cuts }, seed) => {
        const events = Object.keys(model.events);
        const up = new Set(events.filter((_, bit) => ((seed >> bit) & 1) === 1));
        const lost = new Set(events.filter((event) => !up.has(event)));
        expect(works(model, lost, 'serve')).toBe(cuts.every((cut) => [...cut].some((event) => up.has(event))));
      }),
      runs(200),
    );
  });
});

describe('metamorphic', () => {
  it('what is outside the cone changes nothing', () => {
    fc.assert(
      fc.property(models, (model) => {
        const before = solveModel(compile(model));
        const more: FaultModel = {
          ...model,
          events: { ...model.events, far: 0.5 },
          units: { ...model.units, far: ['far', ...Object.keys(model.events)] },
          groups: { ...model.groups, far: { k: 1, units: ['far'], hard: [...model.entry], soft: [] } },
        };
        expect(solveModel(compile(more))).toEqual(before);
      }),
    );
  });

  it('new names change nothing', () => {
    const renamed = (text: string) => `z${text}`;
    const keys = <T>(map: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(map).map(([id, value]) => [renamed(id), value]));
    fc.assert(
      fc.property(models, (model) => {
        const before = solveModel(compile(model));
        const groups = Object.entries(model.groups).map(([id, group]) => [
          renamed(id),
          {
            ...group,
            units: group.units.map(renamed),
            hard: group.hard.map(renamed),
            soft: group.soft.map(renamed),
          },
        ]);
        const after = solveModel(
          compile({
            events: keys(model.events),
            units: keys(Object.fromEntries(Object.entries(model.units).map(([id, needs]) => [id, needs.map(renamed)]))),
            groups: Object.fromEntries(groups) as FaultModel['groups'],
            entry: model.entry.map(renamed),
          }),
        );
        expect(after.availability).toBe(before.availability);
        expect(after.spof).toEqual(before.spof.map(renamed));
      }),
    );
  });

  it('a fourth voter makes a majority of three less available', () => {
    const voters = (n: number): FaultModel => {
      const ids = Array.from({ length: n }, (_, index) => `m${index}`);
      return {
        events: Object.fromEntries(ids.map((id) => [id, 0.99])),
        units: Object.fromEntries(ids.map((id) => [id, [id]])),
        groups: { db: { k: Math.floor(n / 2) + 1, units: ids, hard: [], soft: [] } },
        entry: ['db'],
      };
    };
    const of = (n: number) => solveModel(compile(voters(n))).availability ?? 0;
    expect(of(4)).toBeLessThan(of(3));
  });
});

it('importance: what a single point that never failed would gain, and the slope of the availability', () => {
  fc.assert(
    fc.property(models, (model) => {
      const { structure, entry, probability, events } = compile(model);
      const groups = closure(structure, entry, 'serve');
      const single = orderOneCuts(breakers(structure), groups);
      const { availability = 0 } = solveModel(compile(model));
      events.forEach((name, event) => {
        const without = availabilityWithout(structure, groups, single, probability, [event]) ?? NaN;
        const failed = probability.map((works, each) => (each === event ? 0 : works));
        const slope = without - (availabilityOf(structure, groups, single, failed) ?? NaN);
        const better = solveModel(compile({ ...model, events: { ...model.events, [name]: 1 } })).availability ?? NaN;
        expect(better - availability).toBeCloseTo(slope * (1 - (model.events[name] ?? 1)), 10);
      });
    }),
    runs(100),
  );
});

/** Numbers between 0 and 1 that are the same on every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Two of three members in two places, one of them shared, and a cache that people can do without. */
const DRAWN: FaultModel = {
  events: { zone: 0.9, m1: 0.8, m2: 0.85, m3: 0.75, cache: 0.7 },
  units: { m1: ['m1', 'zone'], m2: ['m2', 'zone'], m3: ['m3'], cache: ['cache'] },
  groups: {
    db: { k: 2, units: ['m1', 'm2', 'm3'], hard: [], soft: ['cache'] },
    cache: { k: 1, units: ['cache'], hard: [], soft: [] },
  },
  entry: ['db'],
};
const THROWS = 1_000_000;

/** How often so many thrown states work; what a state does is looked up, so that a million cost a moment. */
function thrown(model: FaultModel, state: 'serve' | 'full', next: () => number): number {
  const events = Object.entries(model.events);
  const outcome = Uint8Array.from({ length: 2 ** events.length }, (_, lost) => {
    const failed = events.filter((__, bit) => (lost >> bit) & 1).map(([event]) => event);
    return works(model, new Set(failed), state) ? 1 : 0;
  });
  const up = Float64Array.from(events, ([, probability]) => probability);
  let working = 0;
  for (let index = 0; index < THROWS; index += 1) {
    let lost = 0;
    for (let bit = 0; bit < up.length; bit += 1) if (next() >= up[bit]!) lost |= 1 << bit;
    working += outcome[lost]!;
  }
  return working / THROWS;
}

it.each([DRAWN, ...fc.sample(models, { numRuns: 4, seed: 7 })])(
  'lies where a million thrown dice put it, model %#',
  { timeout: patience() },
  (model) => {
    const { availability = 0, availabilityFull = 0 } = solveModel(compile(model));
    const near = (a: number) => 4 * Math.sqrt((a * (1 - a)) / THROWS) + Number.EPSILON;
    expect(Math.abs(thrown(model, 'serve', numbers(7)) - availability)).toBeLessThan(near(availability));
    expect(Math.abs(thrown(model, 'full', numbers(11)) - availabilityFull)).toBeLessThan(near(availabilityFull));
  },
);
