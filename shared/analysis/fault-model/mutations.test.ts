import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FaultModel } from '../types.ts';
import { runFaultModels } from './run-cases.ts';

type Case = FaultModel & { readonly id: string; readonly expected: { readonly availability12: string } };
const golden = JSON.parse(readFileSync(new URL('./golden/fault-models.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[];
};

function goldenCase(id: string): Case {
  const found = golden.cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

function solved(model: FaultModel): string | undefined {
  const run = runFaultModels({ cases: [{ ...model, id: 'it' }] });
  return run.ok ? run.value.cases[0]?.availability : undefined;
}

const eachGroup = (model: FaultModel, change: (group: FaultModel['groups'][string]) => number): FaultModel => ({
  ...model,
  groups: Object.fromEntries(Object.entries(model.groups).map(([id, group]) => [id, { ...group, k: change(group) }])),
});

/** Mistakes that an engine could make, each as the model that it would then compute. */
const MISTAKES: readonly (readonly [string, readonly string[], (model: FaultModel) => FaultModel])[] = [
  ['needing one unit less', ['G06a', 'G06b', 'G06c'], (model) => eachGroup(model, ({ k }) => Math.max(1, k - 1))],
  [
    'needing as many as may be lost',
    ['G06a', 'G04'],
    (model) => eachGroup(model, ({ k, units }) => Math.max(1, units.length - k)),
  ],
  [
    'leaving out the places that units stand in',
    ['G05a', 'G08a', 'D1'],
    (model) => ({
      ...model,
      units: Object.fromEntries(Object.entries(model.units).map(([id, [own = '']]) => [id, [own]])),
    }),
  ],
  ['taking units in one place as independent', ['G08a', 'G04', 'D1'], independent],
];

/** Every unit gets a copy of each place of its own. */
function independent(model: FaultModel): FaultModel {
  const events: Record<string, number> = {};
  const units = Object.entries(model.units).map(([unit, needs]) => {
    const own = needs.map((event) => `${unit} ${event}`);
    needs.forEach((event, index) => (events[own[index] ?? ''] = model.events[event] ?? 1));
    return [unit, own] as const;
  });
  return { ...model, events, units: Object.fromEntries(units) };
}

describe.each(MISTAKES)('%s', (_, cases, mistake) => {
  it.each(cases)('would be seen in case %s', (id) => {
    const model = goldenCase(id);
    expect(solved(model)).toBe(model.expected.availability12);
    expect(solved(mistake(model))).not.toBe(model.expected.availability12);
  });
});
