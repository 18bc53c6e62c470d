import { expect, it } from 'vitest';
import { stageSchema } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';
import type { EntryAvailability } from './types.ts';

function availability(stage: object): EntryAvailability {
  const found = analyzeStage(stageSchema.parse({ id: 'one', entryPoints: { learn: { at: 'app' } }, ...stage }));
  const learn = found.availability.get('learn');
  if (learn === undefined) throw new Error('no entry point');
  return learn;
}

const G02 = {
  components: { app: { type: 'lms', n: 2, availability: 0.99 }, lb: { type: 'load-balancer', availability: 0.9999 } },
  connections: [{ from: 'lb', to: 'app', onLoss: 'down' }],
  entryPoints: { learn: { at: 'lb' } },
};

it('is exact, in nines and minutes of a year, and says what fixing each single point gains', () => {
  const { serve, contributions } = availability(G02);
  const wanted = 0.9999 * (1 - 0.01 ** 2);
  expect(serve?.value).toBeCloseTo(wanted, 12);
  expect(serve?.nines).toBeCloseTo(-Math.log10(1 - wanted), 6);
  expect(serve?.minutesDownPerYear).toBeCloseTo((1 - wanted) * 525_600, 6);
  expect(contributions.map(({ failable }) => failable)).toEqual(['lb#1']);
  expect(contributions[0]?.gain).toBeCloseTo(0.9999 - wanted, 12);
});

it('lists the numbers used with what they rest on, and those that are missing', () => {
  const found = availability({
    components: {
      app: {
        type: 'lms',
        in: 'a',
        availability: 0.99,
        availabilityFrom: { basis: 'measured', source: 'our records', on: '2026-01-31' },
      },
    },
    zones: { north: { kind: 'region' }, a: { kind: 'availability-zone', in: 'north', availability: 0.999 } },
  });
  expect(found).toMatchObject({ serve: null, full: null, missing: ['north'], contributions: [] });
  expect(found.atMost?.value).toBeCloseTo(0.99 * 0.999, 12);
  expect(found.numbers).toEqual([
    { failable: 'a', availability: 0.999, basis: 'assumed' },
    { failable: 'app#1', availability: 0.99, basis: 'measured', source: 'our records', on: '2026-01-31' },
  ]);
});

it('takes published targets for zones and regions only when asked, marked as assumed, with source and date', () => {
  const zones = { north: { kind: 'region' }, a: { kind: 'availability-zone', in: 'north' } };
  const components = { app: { type: 'lms', in: 'a', availability: 0.99 } };
  expect(availability({ zones, components }).missing).toEqual(['a', 'north']);
  const asked = availability({ zones, components, estimates: 'published' });
  expect(asked.serve?.value).toBeCloseTo(0.99 * 0.999 * 0.9999, 12);
  expect(asked.numbers.find(({ failable }) => failable === 'north')).toMatchObject({
    basis: 'assumed',
    on: expect.stringMatching(/^\d{4}-/) as string,
  });
});

it.each([
  [{ votes: [2, 1, 1] }, 0.99 * (1 - 0.01 ** 2)],
  [{ votes: [1, 1, 1] }, 3 * 0.99 ** 2 * 0.01 + 0.99 ** 3],
  [{ votes: [3, 1, 1] }, 0.99],
  [{ votes: [0, 1, 0] }, 0.99],
])('counts votes, not members: %j', (votes, wanted) => {
  const app = { type: 'mysql', n: 3, mode: 'quorum', availability: 0.99, ...votes };
  expect(availability({ components: { app } }).serve?.value).toBeCloseTo(wanted, 12);
});

it('fails over with the probability that its author gives, and not from the place that is lost', () => {
  const app = { type: 'mysql', n: 2, mode: 'active-passive', availability: 0.99 };
  expect(availability({ components: { app } }).missing).toEqual(['app~failover']);
  const sure = availability({ components: { app: { ...app, failoverWorks: 0.95 } } });
  expect(sure.serve?.value).toBeCloseTo(1 - 0.01 * (1 - 0.99 * 0.95), 12);
  const zones = { a: { kind: 'site', availability: 0.9 }, b: { kind: 'site', availability: 0.9 } };
  const witness = { ...app, spread: ['a', 'b'], failoverWorks: 1, failoverIn: 'a' };
  const together = analyzeStage(
    stageSchema.parse({ id: 'one', zones, components: { app: witness }, entryPoints: { learn: { at: 'app' } } }),
  );
  expect(together.singlePoints.down.map(({ failable }) => failable.id)).toEqual(['a']);
});

it('needs a unit with data, however many arbitrators vote', () => {
  const zones = { a: { kind: 'site' }, b: { kind: 'site' } };
  const app = { type: 'mysql', n: 1, mode: 'quorum', in: 'a', arbitrators: ['b', 'b'] };
  const { singlePoints } = analyzeStage(
    stageSchema.parse({ id: 'one', zones, components: { app }, entryPoints: { learn: { at: 'app' } } }),
  );
  expect(singlePoints.down.map(({ failable }) => failable.id)).toContain('a');
});

it('counts a standby only while what controls it is there, and a zone that takes both away as a single point', () => {
  const standby = {
    type: 'mysql',
    n: 2,
    mode: 'active-passive',
    spread: ['a', 'b'],
    availability: 0.99,
    failoverWorks: 0.95,
  };
  const stage = (zone: string) => ({
    zones: { a: { kind: 'site', availability: 1 }, b: { kind: 'site', availability: 1 } },
    components: { app: standby, names: { type: 'service-discovery', in: zone, availability: 0.9 } },
    connections: [{ from: 'app', to: 'names', onLoss: 'control' }],
  });
  expect(availability(stage('b')).serve?.value).toBeCloseTo(0.99 + 0.01 * 0.99 * 0.95 * 0.9, 12);
  const single = (zone: string) =>
    analyzeStage(stageSchema.parse({ id: 'one', entryPoints: { learn: { at: 'app' } }, ...stage(zone) })).singlePoints;
  expect(single('a').down.map(({ failable }) => failable.id)).toEqual(['a']);
  expect(single('b').down).toEqual([]);
});

it.each([
  ['one', { n: 1 }, 0.9],
  ['two, of which one is enough', { n: 2 }, 1 - 0.1 ** 2],
  ['three that vote', { n: 3, mode: 'quorum' }, 0.9 ** 3 + 3 * 0.9 ** 2 * 0.1],
])('loses a standby with all that controls it: %s', (_, control, serves) => {
  const number = { availability: 0.99, failoverWorks: 0.95 };
  const stage = {
    components: {
      app: { type: 'mysql', n: 2, mode: 'active-passive', ...number },
      names: { type: 'service-discovery', mode: 'active-active', availability: 0.9, ...control },
    },
    connections: [{ from: 'app', to: 'names', onLoss: 'control' }],
  };
  expect(availability(stage).serve?.value).toBeCloseTo(0.99 + 0.01 * 0.99 * 0.95 * serves, 12);
});
