import { describe, expect, it } from 'vitest';
import type { FaultModel } from '../types.ts';
import golden from './golden/fault-models.json' with { type: 'json' };
import { runFaultModels, type FaultCaseResult } from './run-cases.ts';

function solve(model: FaultModel): FaultCaseResult {
  const run = runFaultModels({ cases: [{ id: 'it', ...model }] });
  if (!run.ok) throw new Error(run.error.join('\n'));
  return run.value.cases[0]!;
}

function problems(json: unknown): string {
  const run = runFaultModels(json);
  return run.ok ? '' : run.error.join('\n');
}

interface Expected {
  readonly availability12: string;
  readonly availabilityFull12?: string;
  readonly spof?: string[];
  readonly degradedSpof?: string[];
  readonly mcsOrder2?: string[][];
}

function expectedOf(id: string): Expected {
  return golden.cases.find((each) => each.id === id)!.expected as Expected;
}

const run = runFaultModels(golden);

describe('the golden cases', () => {
  it('computes every case that has a model and says which have none', () => {
    expect(run.ok && run.value.leftOut.map((sentence) => /"(.*?)"/.exec(sentence)?.[1])).toEqual(['D3', 'D4', 'G11']);
  });

  it.each(run.ok ? run.value.cases : [])('$id', (result) => {
    const expected = expectedOf(result.id);
    expect(result.availability).toBe(expected.availability12);
    expect(result.spof).toEqual(expected.spof);
    expect(result.mcsOrder2).toEqual(expected.mcsOrder2);
    expect(result.availabilityFull).toBe(expected.availabilityFull12 ?? expected.availability12);
    expect(result.degradedSpof).toEqual(expected.degradedSpof ?? []);
  });
});

/** Groups whose units each run as a process on the host that `hostOf` names. */
function hosted(
  counts: Readonly<Record<string, { n: number; k: number; hard?: string[]; soft?: string[] }>>,
  hostOf: (group: string, index: number) => string,
  entry: string,
): FaultModel {
  const events: Record<string, number> = {};
  const units: Record<string, string[]> = {};
  const groups: FaultModel['groups'][string][] = [];
  const named = Object.entries(counts).map(([name, { n, k, hard = [], soft = [] }]) => {
    const members = Array.from({ length: n }, (_, index) => `${name}${index + 1}`);
    members.forEach((member, index) => {
      const host = hostOf(name, index);
      events[member] = 0.999;
      events[host] = 0.99;
      units[member] = [member, host];
    });
    const group = { k, units: members, hard, soft };
    groups.push(group);
    return [name, group] as const;
  });
  return { events, units, groups: Object.fromEntries(named), entry: [entry] };
}

describe('the cases given by counts or paths, as models', () => {
  it('D3: eighteen machines', () => {
    const model = hosted(
      {
        lb: { n: 2, k: 1, hard: ['app'] },
        app: { n: 2, k: 1, hard: ['mysql', 'mongo'], soft: ['rabbit', 'memc', 'es'] },
        mysql: { n: 3, k: 2 },
        mongo: { n: 3, k: 2 },
        rabbit: { n: 3, k: 2 },
        memc: { n: 2, k: 1 },
        es: { n: 3, k: 2 },
      },
      (group, index) => `host-${group}${index + 1}`,
      'lb',
    );
    const expected = expectedOf('D3');
    expect(solve(model)).toMatchObject({
      availability: expected.availability12,
      availabilityFull: expected.availabilityFull12,
      spof: [],
      degradedSpof: [],
    });
  });

  it('D4: three machines that each run everything', () => {
    const model = hosted(
      {
        lb: { n: 3, k: 1, hard: ['app'] },
        app: { n: 3, k: 1, hard: ['mysql', 'mongo'] },
        mysql: { n: 3, k: 2 },
        mongo: { n: 3, k: 2 },
      },
      (_, index) => `h${index + 1}`,
      'lb',
    );
    const result = solve(model);
    expect(result).toMatchObject({ availability: expectedOf('D4').availability12, spof: [] });
    expect(result.mcsOrder2).toHaveLength(21);
    expect(result.mcsOrder2.filter((pair) => pair.every((event) => event.startsWith('h')))).toEqual([
      ['h1', 'h2'],
      ['h1', 'h3'],
      ['h2', 'h3'],
    ]);
  });

  it('G11: a bridge, one unit per path', () => {
    const paths = { top: ['1', '4'], bottom: ['2', '5'], down: ['1', '3', '5'], up: ['2', '3', '4'] };
    const result = solve({
      events: { 1: 0.9, 2: 0.9, 3: 0.9, 4: 0.9, 5: 0.9 },
      units: paths,
      groups: { bridge: { k: 1, units: Object.keys(paths), hard: [], soft: [] } },
      entry: ['bridge'],
    });
    expect(result).toMatchObject({
      availability: '0.978480000000',
      spof: [],
      mcsOrder2: [
        ['1', '2'],
        ['4', '5'],
      ],
    });
  });
});

describe('oracles of another program', () => {
  const up = { A: 0.9, B: 0.8, C: 0.7 };
  const single = { A: ['A'], B: ['B'], C: ['C'] };
  const pump = 0.1;
  const beta = 0.2;
  const trains = ['1', '2', '3'];
  const cases: [string, FaultModel, number, number][] = [
    [
      'X1: B, or both A and C, keep it up',
      {
        events: up,
        units: { b: ['B'], ac: ['A', 'C'] },
        groups: { g: { k: 1, units: ['b', 'ac'], hard: [], soft: [] } },
        entry: ['g'],
      },
      0.074,
      12,
    ],
    [
      'X2: two of three',
      { events: up, units: single, groups: { g: { k: 2, units: ['A', 'B', 'C'], hard: [], soft: [] } }, entry: ['g'] },
      0.098,
      12,
    ],
    [
      'X3: all of three',
      { events: up, units: single, groups: { g: { k: 3, units: ['A', 'B', 'C'], hard: [], soft: [] } }, entry: ['g'] },
      0.496,
      12,
    ],
    [
      'X4: two trains of a valve and a pump',
      {
        events: { v1: 0.5, v2: 0.5, p1: 0.3, p2: 0.3 },
        units: { one: ['v1', 'p1'], two: ['v2', 'p2'] },
        groups: { g: { k: 1, units: ['one', 'two'], hard: [], soft: [] } },
        entry: ['g'],
      },
      0.7225,
      12,
    ],
    [
      'X5: three trains with a common cause for pumps and one for valves',
      {
        events: {
          pumps: 1 - beta * pump,
          valves: 1 - beta * pump,
          ...Object.fromEntries(trains.flatMap((t) => [`p${t}`, `v${t}`].map((name) => [name, 1 - (1 - beta) * pump]))),
        },
        units: Object.fromEntries(trains.map((t) => [t, [`p${t}`, `v${t}`, 'pumps', 'valves']])),
        groups: { g: { k: 1, units: trains, hard: [], soft: [] } },
        entry: ['g'],
      },
      0.04308,
      5,
    ],
  ];
  it.each(cases)('%s', (_, model, failure, digits) => {
    expect(1 - Number(solve(model).availability)).toBeCloseTo(failure, digits - 1);
  });
});

describe('input that cannot be used', () => {
  const group = { k: 1, units: ['u'], hard: [], soft: [] };
  const model = { id: 'bad', events: { e: 0.5 }, units: { u: ['e'] }, groups: { g: group }, entry: ['g'] };
  it.each([
    ['no cases', {}, /the file.*cases/],
    ['not an object', null, /the file/],
    ['probability above one', { cases: [{ ...model, events: { e: 1.5 } }] }, /case "bad".*events\.e.*between 0 and 1/],
    ['probability that is no number', { cases: [{ ...model, events: { e: 'often' } }] }, /case "bad".*events\.e/],
    ['unknown event', { cases: [{ ...model, units: { u: ['x'] } }] }, /case "bad".*unit "u".*"x"/],
    ['unknown unit', { cases: [{ ...model, groups: { g: { ...group, units: ['x'] } } }] }, /group "g".*"x"/],
    ['unknown dependency', { cases: [{ ...model, groups: { g: { ...group, hard: ['x'] } } }] }, /group "g".*"x"/],
    ['unknown entry', { cases: [{ ...model, entry: ['x'] }] }, /"entry".*"x"/],
    ['k above n', { cases: [{ ...model, groups: { g: { ...group, k: 2 } } }] }, /needs 2 of 1/],
    ['no entry', { cases: [{ ...model, entry: undefined }] }, /case "bad".*entry/],
  ])('%s', (_, json, sentence) => {
    expect(problems(json)).toMatch(sentence);
  });
});
