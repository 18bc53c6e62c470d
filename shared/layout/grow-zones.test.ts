import { expect, it } from 'vitest';
import { stageSchema } from '../design/schema/stage.ts';
import { growZones } from './grow-zones.ts';
import type { Box } from './places.ts';

const STAGE = stageSchema.parse({
  id: 'one',
  zones: { site: { kind: 'site' }, rack: { kind: 'rack', in: 'site' } },
  components: { lms: { type: 'lms', in: 'rack' }, mysql: { type: 'mysql', in: 'rack' }, people: { type: 'people' } },
});
const BEFORE = new Map<string, Box>([
  ['site', { x: 100, y: 100, width: 400, height: 300 }],
  ['rack', { x: 16, y: 40, width: 368, height: 244 }],
  ['lms', { x: 16, y: 40, width: 168, height: 64 }],
  ['mysql', { x: 184, y: 164, width: 168, height: 64 }],
  ['people', { x: 0, y: 0, width: 168, height: 64 }],
]);
const moved = (id: string, by: Partial<Box>) => new Map([[id, { ...(BEFORE.get(id) as Box), ...by }]]);

it('leaves zones alone in which there is room', () => {
  const changed = moved('lms', { x: 120, y: 90 });
  expect(growZones(STAGE, BEFORE, changed)).toEqual(changed);
});

it('grows every zone around by what stands out to the right and below', () => {
  const after = growZones(STAGE, BEFORE, moved('mysql', { x: 224, y: 196 }));
  expect(after.get('rack')).toEqual({ x: 16, y: 40, width: 408, height: 276 });
  expect(after.get('site')).toEqual({ x: 100, y: 100, width: 440, height: 332 });
  expect(after.has('lms')).toBe(false);
});

it('grows to the left and up without moving anything else on the canvas', () => {
  const after = growZones(STAGE, BEFORE, moved('lms', { x: -24, y: 0 }));
  expect(after.get('site')).toEqual({ x: 60, y: 60, width: 440, height: 340 });
  expect(after.get('rack')).toEqual({ x: 16, y: 40, width: 408, height: 284 });
  expect(after.get('lms')).toMatchObject({ x: 16, y: 40 });
  expect(after.get('mysql')).toMatchObject({ x: 224, y: 204 });
});

it('grows around a zone that was made larger', () => {
  const after = growZones(STAGE, BEFORE, moved('rack', { width: 500 }));
  expect(after.get('site')).toEqual({ x: 100, y: 100, width: 532, height: 300 });
});

it('asks for no more room than there was', () => {
  const close = new Map([...BEFORE, ...moved('lms', { x: 2 })]);
  expect(growZones(STAGE, close, moved('lms', { x: 10 })).has('rack')).toBe(false);
  const outside = new Map([...BEFORE, ...moved('lms', { x: -60 })]);
  expect(growZones(STAGE, outside, moved('lms', { x: -50 })).has('rack')).toBe(false);
});

it('has nothing to do on the bare canvas', () => {
  const changed = moved('people', { x: -400 });
  expect(growZones(STAGE, BEFORE, changed)).toEqual(changed);
});
