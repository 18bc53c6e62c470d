import { expect, it } from 'vitest';
import { stageSchema } from './schema/stage.ts';
import { stageDifference } from './stage-difference.ts';

const stage = (text: object) => stageSchema.parse({ id: 's', ...text });
const before = stage({
  zones: { app: { kind: 'machines' }, db: { kind: 'machines' } },
  components: { lms: { type: 'lms', n: 1 }, mysql: { type: 'mysql' } },
  connections: [
    { from: 'lms', to: 'mysql' },
    { id: 'again', from: 'lms', to: 'mysql' },
  ],
});
const after = stage({
  zones: { app: { kind: 'machines' }, db: { kind: 'site' } },
  components: { lms: { type: 'lms', n: 2 }, redis: { type: 'redis' } },
  connections: [{ from: 'lms', to: 'redis' }],
});

it('names what came, what went and what reads otherwise, and nothing that is the same', () => {
  expect(Object.fromEntries(stageDifference(before, after))).toEqual({
    db: 'changed',
    lms: 'changed',
    mysql: 'removed',
    redis: 'added',
    'lms->mysql': 'removed',
    again: 'removed',
    'lms->redis': 'added',
  });
});

it('is empty for a stage and its copy, whatever both are called', () => {
  expect([...stageDifference(before, { ...before, id: 'copy', name: 'Copy' })]).toEqual([]);
});
