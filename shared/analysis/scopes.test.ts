import { describe, expect, it } from 'vitest';
import { stageSchema } from '../design/schema/stage.ts';
import { analyzeStage } from './analyze-stage.ts';
import { allSecondOrderCuts } from './cuts/second-order.ts';
import { failElements } from './fail-elements.ts';

/** One of everything that can fail with its own reach: places, and what is shared without being a place. */
const stage = stageSchema.parse({
  id: 'it',
  zones: {
    cloud: { kind: 'provider' },
    r: { kind: 'region', in: 'cloud' },
    a: { kind: 'availability-zone', in: 'r' },
    b: { kind: 'availability-zone', in: 'r' },
    shelf: { kind: 'rack', in: 'a' },
    app: { kind: 'machines', in: 'r', count: 2, spread: ['a', 'b'] },
    db: { kind: 'machines', in: 'shelf', count: 1 },
    net: { kind: 'machines', in: 'b', count: 1 },
  },
  components: {
    dns: { type: 'dns' },
    lms: { type: 'lms', in: 'app' },
    studio: { type: 'studio', in: 'app' },
    mysql: { type: 'mysql', in: 'db' },
    nat: { type: 'nat-gateway', in: 'net' },
    idp: { type: 'identity-provider', mode: 'managed', scope: 'provider' },
    names: { type: 'service-discovery', in: 'b' },
    plane: { type: 'service', name: 'Control plane', in: 'b' },
    pipeline: { type: 'deploy-pipeline', in: 'a' },
  },
  connections: [
    { from: 'lms', to: 'mysql', onLoss: 'down' },
    { from: 'studio', to: 'mysql', onLoss: 'down' },
    { from: 'lms', to: 'nat', onLoss: 'degraded' },
    { from: 'lms', to: 'names', onLoss: 'control' },
    { from: 'lms', to: 'plane', onLoss: 'control' },
    { from: 'studio', to: 'pipeline', onLoss: 'startup' },
  ],
  entryPoints: {
    learn: { at: 'lms', through: ['dns'], critical: true },
    publish: { at: 'studio' },
    'sign-in': { at: 'lms', through: ['idp', 'dns'] },
  },
});
const { singlePoints, failables } = analyzeStage(stage);

describe('alone, at every reach, per entry point', () => {
  it.each([
    ['a machine', 'db#1', 'host', ['learn', 'publish', 'sign-in']],
    ['a rack', 'shelf', 'rack', ['learn', 'publish', 'sign-in']],
    ['a zone', 'a', 'zone', ['learn', 'publish', 'sign-in']],
    ['a region', 'r', 'region', ['learn', 'publish', 'sign-in']],
    ['a provider', 'cloud', 'provider', ['learn', 'publish', 'sign-in']],
    ['the name service', 'dns', 'global', ['learn', 'sign-in']],
    ['who signs people in', 'idp', 'provider', ['sign-in']],
  ])('%s takes down who needs it', (_, id, scope, entryPoints) => {
    const point = singlePoints.down.find(({ failable }) => failable.id === id);
    expect(point).toMatchObject({ failable: { scope }, entryPoints });
    const { entryPoints: states } = failElements(stage, [id]);
    expect([...states].filter(([, state]) => state === 'down').map(([entry]) => entry)).toEqual(entryPoints);
  });

  it('a way out only degrades, and so does the zone that holds it', () => {
    const degraded = singlePoints.degraded.map(({ failable, entryPoints }) => [failable.id, entryPoints]);
    expect(degraded).toEqual([
      ['b', ['learn', 'sign-in']],
      ['net#1', ['learn', 'sign-in']],
    ]);
  });

  it.each(['names', 'plane', 'pipeline'])('%s takes nobody down and degrades nobody: what runs goes on', (id) => {
    const own = [...failables.values()].filter(({ element }) => element === id).map((each) => each.id);
    const all = [...singlePoints.down, ...singlePoints.degraded].flatMap(({ failable, covers }) => [
      failable.id,
      ...covers,
    ]);
    expect(own.filter((one) => all.includes(one))).toEqual([]);
    expect([...failElements(stage, [id]).entryPoints.values()]).toEqual(['up', 'up', 'up']);
  });
});

it.each([
  ['names', 'control'],
  ['plane', 'control'],
  ['pipeline', 'startup'],
] as const)('the loss of %s is told as what can no longer be done: %s', (id, loses) => {
  expect(failElements(stage, [id]).held.map((each) => each.loses)).toEqual([loses]);
});

it('a unit lost while nothing can replace it is a pair of its own', () => {
  const unrepaired = (allSecondOrderCuts(stage).get('learn') ?? []).filter(({ effect }) => effect === 'unrepaired');
  const names = unrepaired.flatMap(({ parts }) => parts.flatMap(({ of }) => of));
  expect(names).toEqual(expect.arrayContaining(['app#1', 'app#2', 'names@1', 'plane@1']));
});
