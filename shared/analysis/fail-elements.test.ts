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
  },
  connections: [
    { from: 'lms', to: 'mysql', onLoss: 'down' },
    { from: 'lms', to: 'memcached', onLoss: 'degraded' },
  ],
  entryPoints: { learn: { at: 'lms' } },
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
