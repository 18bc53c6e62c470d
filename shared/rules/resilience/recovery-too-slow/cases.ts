import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const HOUR = 'context: { goals: { rto: 1h } }';
const goals = (text: string) => `context: { goals: { ${text} } }`;
/** One application and its database, each on a machine of its own; its backups are in another region. */
const pair = (lms: string, db: string, head = HOUR) =>
  drawing(
    `
zones:
  r: { kind: region }
  q: { kind: region }
  a: { kind: availability-zone, in: r }
components:
  lms: { type: lms, in: a${lms} }
  db: { type: mysql, in: a${db} }
connections: [{ from: lms, to: db }]
entryPoints: { learn: { at: lms } }`,
    head,
  );
const app = (rebuild: string) => `, recovery: { rebuild: ${rebuild}, rollback: 5m }`;
const db = (restore: string, where = 'q') => `, backup: { every: 24h, in: ${where}, restore: ${restore} }`;
/** A primary in one zone and a standby in another. */
const standby = (recovery: string, head = HOUR) =>
  drawing(
    `
zones:
  r: { kind: region }
  q: { kind: region }
  a: { kind: availability-zone, in: r }
  b: { kind: availability-zone, in: r }
  m: { kind: machines, in: r, count: 2, spread: [a, b] }
components:
  db: { type: mysql, in: m, mode: active-passive, failover: auto, backup: { every: 24h, in: q, restore: 30m }${recovery} }
entryPoints: { learn: { at: db } }`,
    head,
  );
const gap = { verdict: 'gap', severity: 'high' } as const;
const asks = (field: string, ...elements: readonly string[]) => ({
  verdict: 'needs-answer' as const,
  elements,
  asks: field,
});

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  { name: 'not applicable: no goal', design: pair(app('9h'), db('9h'), ''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'satisfied: in time, one after the other',
    design: pair(app('20m'), db('30m')),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: names what takes longest',
    design: pair(app('20m'), db('3h')),
    expect: [
      { ...gap, elements: ['db'], says: /back after 3h20m at the earliest; the goal is 1h. MySQL takes 3h of it/ },
    ],
  },
  { name: 'boundary: exactly the goal', design: pair(app('20m'), db('40m')), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'boundary: a second more, although each alone is in time',
    design: pair(app('20m'), db('2401s')),
    expect: [{ ...gap, elements: ['db'] }],
  },
  {
    name: 'needs an answer: times that nobody has written, one question each',
    design: pair('', ', backup: { every: 24h, in: q }'),
    expect: [asks('recovery.rebuild', 'lms'), asks('recovery.rollback', 'lms'), asks('backup.restore', 'db')],
  },
  {
    name: 'boundary: what is written is too slow already',
    design: pair('', db('3h')),
    expect: [{ ...gap, elements: ['db'] }, asks('recovery.rebuild', 'lms'), asks('recovery.rollback', 'lms')],
  },
  {
    name: 'gap: a standby that is promoted too late',
    design: standby(', recovery: { detect: 50m, promote: 11m }'),
    expect: [{ ...gap, elements: ['db'], says: /1h1m/ }],
  },
  {
    name: 'satisfied: a standby that is promoted in time',
    design: standby(', recovery: { detect: 30s, promote: 60s }'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: going back after a mistake',
    design: standby(', recovery: { detect: 30s, promote: 60s }', goals('targets: { operator: { rto: 10m } }')),
    expect: [{ ...gap, elements: ['db'], says: /a mistake or an attack/ }],
  },
  {
    name: 'gap: the goal of the entry point',
    design: pair(app('20m'), db('30m'), '').replace('{ at: lms }', '{ at: lms, rto: 45m }'),
    expect: [{ ...gap, elements: ['db'], says: /the goal is 45m/ }],
  },
  {
    name: 'gap: the order holds through a proxy that is not lost',
    design: drawing(
      `
zones: { r: { kind: region }, q: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components:
  lms: { type: lms, in: a${app('40m')} }
  proxy: { type: proxysql, in: b${app('1m')} }
  db: { type: mysql, in: a${db('41m')} }
connections: [{ from: lms, to: proxy, onLoss: down }, { from: proxy, to: db, onLoss: down }]
entryPoints: { learn: { at: lms } }`,
      HOUR,
    ),
    expect: [{ ...gap, elements: ['db'], says: /1h21m.*takes 41m/ }],
  },
  {
    name: 'gap: one part alone is too slow, whatever the other takes',
    design: pair(app('9h'), ', backup: { every: 24h, in: q }'),
    expect: [{ ...gap, elements: ['lms'], says: /back after 9h at the earliest/ }, asks('backup.restore', 'db')],
  },
  {
    name: 'gap: nothing is left to recover from',
    design: pair(app('20m'), db('30m', 'a')),
    expect: [{ verdict: 'gap', elements: ['db', 'a'], severity: 'critical', says: /backups are lost with it/ }],
  },
  {
    name: 'boundary: a region, when it is not to be survived',
    design: pair(app('20m'), db('30m', 'r')),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'boundary: a region, when it is',
    design: pair(app('20m'), db('30m', 'r'), goals('rto: 1h, survive: region')),
    expect: [{ verdict: 'gap', elements: ['db', 'r'], severity: 'critical' }],
  },
  {
    name: 'told elsewhere: no backup at all',
    design: pair(app('20m'), ', backup: { scheduled: false }'),
    expect: [],
  },
  {
    name: 'open: an entry point that leads nowhere; missing-fact asks',
    design: drawing(
      'components: { people: { type: people }, lms: { type: lms } }\nconnections: [{ from: people, to: lms }]\nentryPoints: { learn: { at: people } }',
      HOUR,
    ),
    expect: [],
  },
  {
    name: 'waived',
    design: pair(app('20m'), db('3h'), `${HOUR}\n${waiverOf('resilience/recovery-too-slow', 'db')}`),
    expect: [{ ...gap, elements: ['db'], waived: true }],
  },
];
