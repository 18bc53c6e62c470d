import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../base/runs.test-support.ts';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { stageSchema, type Stage } from '../design/schema/stage.ts';
import { analyzeStage } from './analyze-stage.ts';
import { allSecondOrderCuts } from './cuts/second-order.ts';
import { thirdOrderCuts } from './cuts/third-order.ts';
import { combine } from './cuts/combine.ts';
import type { CutFamily, CutPart } from './cuts/types.ts';
import { failElements } from './fail-elements.ts';
import type { Failable } from './types.ts';

const RUNS = runs(60);

/** Everything that the analysis says about a stage, as data. */
function told(stage: Stage) {
  const analysis = analyzeStage(stage);
  return {
    scorecard: analysis.scorecard,
    points: analysis.singlePoints,
    cycles: analysis.hardCycles,
    outside: analysis.outsideCones,
    cones: [...analysis.cones].map(([id, { serve, full }]) => [id, serve, full]),
    needed: Object.entries(analysis.needed).map(([cone, placed]) => [cone, placed.map(({ id }) => id)]),
    recovery: [...analysis.recovery],
    availability: [...analysis.availability],
    pairs: [...allSecondOrderCuts(stage)],
    components: [...analysis.components.values()].map(({ id, n, k, mode, votes, units, zones, unknown }) => ({
      id,
      n,
      k,
      mode,
      votes,
      units,
      zones,
      unknown,
    })),
  };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function onePair([first, second]: readonly CutPart[]): string[] {
  return second === undefined ? [...(first?.of.slice(0, 2) ?? [])] : [first?.of[0] ?? '', second.of[0] ?? ''];
}

/** Naming it fails nothing beside it: a place is called as its zone, and so is all that belongs to the zone. */
function isNamedAlone(failable: Failable | undefined): boolean {
  return failable !== undefined && (failable.id !== failable.element || failable.kind === 'managed');
}

const reversed = <T>(map: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(map).reverse());

describe('any valid design', { timeout: patience() }, () => {
  it('is analysed without an exception, a number that is none, or a name that does not exist', () => {
    fc.assert(
      fc.property(arbitraryDesign, ({ stages }) => {
        for (const stage of stages) {
          const all = told(stage);
          expect(numbersIn(all).filter(Number.isNaN)).toEqual([]);
          const { failables } = analyzeStage(stage);
          const known = new Set([...failables.keys(), ...Object.keys(stage.components), ...Object.keys(stage.zones)]);
          const named = [
            ...all.points.down.flatMap(({ failable, covers }) => [failable.id, ...covers]),
            ...all.components.flatMap(({ units }) => units.flat()),
            ...all.pairs.flatMap(([, families]) => families.flatMap(({ parts }) => parts.flatMap(({ of }) => [...of]))),
          ];
          expect(named.filter((id) => !known.has(id))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('means the same in any order, and failing all it has never throws', () => {
    fc.assert(
      fc.property(arbitraryDesign, ({ stages }) => {
        for (const stage of stages) {
          const mirrored: Stage = {
            ...stage,
            zones: reversed(stage.zones),
            components: reversed(stage.components),
            entryPoints: reversed(stage.entryPoints),
          };
          expect(told(mirrored)).toEqual(told(stage));
          const { unknown, entryPoints } = failElements(stage, Object.keys(stage.components));
          expect(unknown).toEqual([]);
          expect([...entryPoints.values()].every((state) => ['up', 'degraded', 'down'].includes(state))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('loses an entry point to each single point, and to each pair that it tells', () => {
    fc.assert(
      fc.property(arbitraryDesign, ({ stages }) => {
        for (const stage of stages) {
          const state = (names: readonly string[], entry: string) => failElements(stage, names).entryPoints.get(entry);
          const { singlePoints, failables } = analyzeStage(stage);
          for (const { failable, entryPoints } of singlePoints.down) {
            for (const entry of entryPoints) expect(state([failable.id], entry)).toBe('down');
          }
          for (const [entry, families] of allSecondOrderCuts(stage)) {
            for (const { effect, parts } of families.filter((each) => each.effect !== 'unrepaired')) {
              const pair = onePair(parts).map((id) => failables.get(id));
              if (pair.every(isNamedAlone)) expect(state(onePair(parts), entry)).toBe(effect);
            }
          }
        }
      }),
      RUNS,
    );
  });
});

/** Every pair of a family. */
function pairsOf({ parts: [first, second] }: CutFamily): string[] {
  const alike = first?.of ?? [];
  const pairs = second === undefined ? combine(alike, 2) : alike.flatMap((a) => second.of.map((b) => [a, b]));
  return pairs.map((pair) => pair.sort().join(' '));
}

/** More failables make more pairs than a run has time for. */
const FEW = 12;

it('tells every pair that takes an entry point down', { timeout: patience() }, () => {
  let pairs = 0;
  fc.assert(
    fc.property(arbitraryDesign, ({ stages: [stage] }) => {
      if (stage === undefined) return;
      const { singlePoints, failables, components } = analyzeStage(stage);
      if (failables.size > FEW) return;
      const hostOf = (id: string) => {
        const { kind, element = '' } = failables.get(id) ?? {};
        const unit = kind === 'unit' ? components.get(element)?.units.find(([own]) => own === id) : undefined;
        return unit?.find((each) => failables.get(each)?.kind === 'host') ?? id;
      };
      const told = allSecondOrderCuts(stage);
      for (const [entry, families] of told) {
        const lost = (ids: readonly string[]) => failElements(stage, ids).entryPoints.get(entry) === 'down';
        const known = new Set(families.filter(({ effect }) => effect === 'down').flatMap(pairsOf));
        const single = singlePoints.down.filter(({ entryPoints }) => entryPoints.includes(entry));
        const alone = new Set(single.flatMap(({ failable, covers }) => [failable.id, ...covers]));
        const others = [...failables.values()].filter((each) => isNamedAlone(each) && !alone.has(each.id));
        for (const [a = '', b = ''] of combine(
          others.map(({ id }) => id),
          2,
        )) {
          const pair = [a, b].map((id) => (alone.has(hostOf(id)) ? id : hostOf(id)));
          if (pair[0] === pair[1] || !lost([a, b])) continue;
          pairs += 1;
          expect(known).toContain(pair.sort().join(' '));
        }
      }
    }),
    runs(200),
  );
  expect(pairs).toBeGreaterThan(0);
});

describe('drawings that make no sense', () => {
  const base = { id: 'one', zones: {}, connections: [], entryPoints: { learn: { at: 'a' } } };
  const cases: [string, object][] = [
    [
      'a circle of hard calls',
      {
        connections: [
          { from: 'a', to: 'b', onLoss: 'down' },
          { from: 'b', to: 'a', onLoss: 'down' },
        ],
      },
    ],
    ['more needed than there are', { components: { a: { type: 'mysql', n: 2, k: 9 }, b: { type: 'lms' } } }],
    [
      'spread over zones that do not exist',
      { components: { a: { type: 'mysql', n: 2, spread: ['x', 'y'] }, b: { type: 'lms' } } },
    ],
    ['no entry point', { entryPoints: {} }],
    ['an entry point at nothing', { entryPoints: { learn: { at: 'nowhere', through: ['b'] } } }],
    [
      'votes of nobody',
      { components: { a: { type: 'mysql', n: 3, mode: 'quorum', votes: [0, 0, 0] }, b: { type: 'lms' } } },
    ],
    [
      'zones inside each other',
      {
        zones: { x: { kind: 'site', in: 'y' }, y: { kind: 'site', in: 'x' } },
        components: { a: { type: 'lms', in: 'x' }, b: { type: 'lms' } },
      },
    ],
    [
      'a failover decided where it stands',
      { components: { a: { type: 'mysql', n: 2, mode: 'active-passive', failoverIn: 'gone' }, b: { type: 'lms' } } },
    ],
  ];
  it.each(cases)('%s', (_, change) => {
    const stage = stageSchema.parse({ ...base, components: { a: { type: 'mysql' }, b: { type: 'lms' } }, ...change });
    expect(numbersIn(told(stage)).filter(Number.isNaN)).toEqual([]);
    expect(thirdOrderCuts(stage, 'learn').kind).toBe('found');
  });

  it('no unit at all never serves', () => {
    const parsed = stageSchema.parse({ ...base, components: { a: { type: 'mysql' } } });
    const stage = { ...parsed, components: { a: { type: 'mysql', n: 0 } } };
    expect(failElements(stage, []).entryPoints.get('learn')).toBe('down');
    expect(numbersIn(told(stage)).filter(Number.isNaN)).toEqual([]);
  });
});
