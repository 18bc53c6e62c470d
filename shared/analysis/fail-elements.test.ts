import { expect, it } from 'vitest';
import { stageSchema } from '../design/schema/stage.ts';
import { failElements } from './fail-elements.ts';

const stage = stageSchema.parse({
  id: 'it',
  zones: {
    a: { kind: 'availability-zone' },
    b: { kind: 'availability-zone' },
    db: { kind: 'machines', count: 3, spread: ['a', 'b'] },
  },
  components: {
    lms: { type: 'lms', n: 2, spread: ['a', 'b'] },
    mysql: { type: 'mysql', in: 'db' },
    memcached: { type: 'memcached', in: 'b' },
    names: { type: 'service-discovery', in: 'a' },
    lb: { type: 'load-balancer', in: 'a' },
  },
  connections: [
    { from: 'lms', to: 'mysql', onLoss: 'down' },
    { from: 'lms', to: 'memcached', onLoss: 'degraded' },
    { from: 'memcached', to: 'names', onLoss: 'control' },
    { from: 'lb', to: 'lms', onLoss: 'down' },
  ],
  entryPoints: { learn: { at: 'lms', learners: 900 }, teach: { at: 'lms' } },
});

it.each([
  [['mysql#1'], 'up'],
  [['db#1'], 'up'],
  [['db#1', 'db#2'], 'down'],
  [['db'], 'down'],
  [['a'], 'down'],
  [['b'], 'degraded'],
  [['memcached'], 'degraded'],
  [['lms#1', 'lms#2'], 'down'],
] as const)('losing %j leaves learning %s', (names, state) => {
  expect(failElements(stage, names).entryPoints.get('learn')).toBe(state);
});

it('says which names mean nothing', () => {
  expect(failElements(stage, ['nothing', 'mysql']).unknown).toEqual(['nothing']);
});

it('says how far a loss goes: people, stores, and the connections along which it spreads', () => {
  const effect = failElements(stage, ['mysql']);
  expect(effect.failed).toEqual(['mysql#1', 'mysql#2', 'mysql#3']);
  expect(effect.learners).toEqual({ down: 900, degraded: 0, unknown: ['teach'] });
  expect(effect.stores).toEqual({ down: ['mysql'], cutOff: [] });
  expect(effect.paths).toEqual([
    { connection: 'lms->mysql', from: 'lms', to: 'mysql', state: 'down', wave: 1 },
    { connection: 'lb->lms', from: 'lb', to: 'lms', state: 'down', wave: 2 },
  ]);
});

it('tells a store that works from one that people still reach', () => {
  expect(failElements(stage, ['lms']).stores).toEqual({ down: [], cutOff: ['mysql'] });
});

it('says what can no longer be changed, though it serves', () => {
  const { held, paths } = failElements(stage, ['names']);
  expect(held).toEqual([{ id: 'memcached', connection: 'memcached->names', loses: 'control' }]);
  expect(paths).toEqual([]);
});
