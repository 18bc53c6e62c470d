import { expect, it } from 'vitest';
import { placesOf } from '../../shared/layout/places.ts';
import { stageSchema } from '../../shared/design/schema/stage.ts';
import { walk, type Way } from './walk.ts';

const stage = stageSchema.parse({
  id: 'one',
  components: { lb: { type: 'nginx' }, lms: { type: 'lms' }, studio: { type: 'studio' }, db: { type: 'mysql' } },
  connections: [
    { from: 'lb', to: 'studio' },
    { from: 'lb', to: 'lms' },
    { from: 'lms', to: 'db' },
    { from: 'studio', to: 'db' },
  ],
});
const places = placesOf(stage, { lb: [0, 0], lms: [200, 0], studio: [200, 100], db: [400, 50] });

it.each<[string, Way, string | undefined]>([
  ['lb', 'called', 'lms'],
  ['lms', 'after', 'studio'],
  ['studio', 'before', 'lms'],
  ['studio', 'after', undefined],
  ['studio', 'called', 'db'],
  ['db', 'caller', 'lms'],
  ['lb', 'caller', undefined],
  ['lb', 'after', 'lms'],
])('from %s, the way "%s" leads to %s', (from, way, to) => {
  expect(walk(stage, places, from, way)).toBe(to);
});
