import { describe, expect, it } from 'vitest';
import { stageSchema, type Stage } from '../../design/schema/stage.ts';
import type { Component } from '../../design/schema/component.ts';
import { analyzeStage } from '../analyze-stage.ts';
import type { EntryRecovery, Estimate } from './types.ts';

const PLACES = {
  cloud: { kind: 'provider' },
  north: { kind: 'region', in: 'cloud' },
  south: { kind: 'region', in: 'cloud' },
  a: { kind: 'availability-zone', in: 'north' },
  b: { kind: 'availability-zone', in: 'north' },
};
const MYSQL = {
  type: 'mysql',
  n: 2,
  mode: 'active-passive',
  spread: ['a', 'b'],
  replication: { how: 'asynchronous', lag: '5s' },
  recovery: { detect: '30s', promote: '60s' },
  backup: { every: '24h', in: 'south', restore: '3h', separateAccount: true },
};

function recovery(mysql: object, more: object = {}): EntryRecovery {
  const stage: Stage = stageSchema.parse({
    id: 'one',
    zones: PLACES,
    components: { mysql, ...(more as { components?: object }).components },
    connections: (more as { connections?: object[] }).connections ?? [],
    entryPoints: { learn: { at: 'mysql', ...(more as { entry?: object }).entry } },
  });
  const found = analyzeStage(stage).recovery.get('learn');
  if (found === undefined) throw new Error('no entry point');
  return found;
}

function short(estimate: Estimate): string {
  if (estimate.kind === 'known') return String(estimate.seconds);
  return estimate.kind === 'unknown' ? `${estimate.missing.element}.${estimate.missing.field}` : 'unrecoverable';
}

const table = (found: EntryRecovery) =>
  Object.fromEntries(Object.entries(found).map(([kind, { rto, rpo }]) => [kind, `${short(rto)} ${short(rpo)}`]));

const DAY = 24 * 3600;
const RESTORE = 3 * 3600;

describe('a primary, a copy in another zone, a nightly backup in another region', () => {
  it('costs what each disruption costs', () => {
    expect(table(recovery(MYSQL))).toEqual({
      software: `${RESTORE} ${DAY}`,
      hardware: '90 5',
      zone: '90 5',
      region: `${RESTORE} ${DAY}`,
      provider: 'unrecoverable unrecoverable',
      operator: `${RESTORE} ${DAY}`,
    });
  });

  it('is gone with the region when the backup is there too', () => {
    const { region } = recovery({ ...MYSQL, backup: { ...MYSQL.backup, in: 'b' } });
    expect(region).toMatchObject({
      rto: { kind: 'unrecoverable', cause: { binding: 'mysql', lost: 'north' } },
      rpo: { kind: 'unrecoverable' },
    });
  });

  it('loses no more than the copy lags, or nothing when it does not', () => {
    expect(table(recovery({ ...MYSQL, replication: { how: 'synchronous' } })).zone).toBe('90 0');
  });

  it('takes a mistake from the backup, however many copies there are', () => {
    const { software } = recovery({ ...MYSQL, replication: { how: 'synchronous' } });
    expect(short(software.rpo)).toBe(String(DAY));
    expect(short(recovery({ ...MYSQL, backup: { ...MYSQL.backup, pointInTime: '5m' } }).software.rpo)).toBe('300');
  });
});

const changes: [string, Partial<Component>, keyof EntryRecovery, string][] = [
  ['the lag', { replication: { how: 'asynchronous' } }, 'hardware', '90 mysql.replication.lag'],
  ['how copies are made', { replication: undefined }, 'hardware', '90 mysql.replication.how'],
  ['how long a takeover takes', { recovery: { detect: '1s' } }, 'zone', 'mysql.recovery.promote 5'],
  ['where backups are', { backup: { every: '1h', restore: '1h' } }, 'region', 'mysql.backup.in mysql.backup.in'],
  [
    'who may delete backups',
    { backup: { every: '1h', restore: '1h', in: 'south' } },
    'operator',
    'mysql.backup.separateAccount mysql.backup.separateAccount',
  ],
  ['that there is no backup', { backup: { scheduled: false } }, 'software', 'unrecoverable unrecoverable'],
];
it.each(changes)('says what is missing: %s', (_, change, kind, wanted) => {
  expect(table(recovery({ ...MYSQL, ...change }))[kind]).toBe(wanted);
});

it('adds up what has to come back in order, and names what takes longest', () => {
  const one = { in: 'a', n: 1 };
  const found = recovery(
    { ...MYSQL, ...one, mode: 'single', spread: undefined },
    {
      entry: { at: 'lms' },
      components: { lms: { type: 'lms', ...one, recovery: { rebuild: '20m', rollback: '5m' } } },
      connections: [{ from: 'lms', to: 'mysql', onLoss: 'down' }],
    },
  );
  expect(found.zone.rto).toEqual({
    kind: 'known',
    seconds: RESTORE + 1200,
    cause: { binding: 'mysql', lost: 'a', chain: ['mysql', 'lms'] },
  });
  expect(short(found.hardware.rto)).toBe(String(RESTORE));
});

it('keeps the order through what is not hit itself', () => {
  const lms = { type: 'lms', in: 'a', recovery: { rebuild: '20m', rollback: '5m' } };
  const found = recovery(
    { ...MYSQL, in: 'a', n: 1, mode: 'single', spread: undefined },
    {
      entry: { at: 'lms' },
      components: { lms, proxy: { type: 'proxysql', in: 'b' } },
      connections: [
        { from: 'lms', to: 'proxy', onLoss: 'down' },
        { from: 'proxy', to: 'mysql', onLoss: 'down' },
      ],
    },
  );
  const loss = found.zone.losses.find(({ lost }) => lost === 'a');
  expect(loss?.rto).toMatchObject({ kind: 'known', seconds: RESTORE + 1200, cause: { chain: ['mysql', 'lms'] } });
  expect(loss?.hits.map(({ id, rto }) => [id, short(rto)])).toEqual([
    ['lms', '1200'],
    ['mysql', String(RESTORE)],
  ]);
});

it('says every fact that is missing, and what it costs at least', () => {
  const { region } = recovery({ ...MYSQL, backup: { in: 'south', takes: '2h' } });
  const hit = region.losses[0]?.hits[0];
  expect(hit?.rto).toMatchObject({ kind: 'unknown', facts: [{ element: 'mysql', field: 'backup.restore' }] });
  expect(hit?.rpo).toMatchObject({ missing: { field: 'backup.every' }, atLeast: { seconds: 7200 } });
  const { zone } = recovery({ ...MYSQL, recovery: {} });
  expect(zone.losses[0]?.hits[0]?.rto).toMatchObject({
    facts: [{ field: 'recovery.detect' }, { field: 'recovery.promote' }],
    atLeast: { seconds: 0 },
  });
  const { operator } = recovery({ ...MYSQL, backup: { every: '1h', restore: '1h', in: 'south' } });
  expect(operator.rto).toMatchObject({ kind: 'unknown', atLeast: { seconds: 3600, cause: { binding: 'mysql' } } });
});

it('asks where a component stands before it judges zones and regions', () => {
  const found = table(recovery({ type: 'lms', recovery: { rebuild: '1m', rollback: '1m' } }));
  expect(found).toMatchObject({ hardware: '60 0', zone: 'mysql.in mysql.in', region: 'mysql.in mysql.in' });
});

it('goes around a circle once', () => {
  const lms = { type: 'lms', in: 'a', recovery: { rebuild: '10m', rollback: '1m' } };
  const found = recovery(lms, {
    components: { studio: { ...lms, type: 'studio' } },
    connections: [
      { from: 'mysql', to: 'studio', onLoss: 'down' },
      { from: 'studio', to: 'mysql', onLoss: 'down' },
    ],
  });
  expect(short(found.zone.rto)).toBe('1200');
});
