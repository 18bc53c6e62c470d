import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const RPO = 'context: { goals: { rpo: 15m } }';
const db = (facts: string, head = RPO) =>
  drawing(
    `
components: { db: { type: mysql, ${facts} }, lms: { type: lms } }
connections: [{ from: lms, to: db }]
entryPoints: { learn: { at: lms } }`,
    head,
  );
const backup = (facts: string, head = RPO) => db(`backup: { ${facts} }`, head);
const often = 'backup: { every: 5m }, n: 2, mode: active-passive';
const gap = { verdict: 'gap', elements: ['db'], severity: 'high' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  { name: 'not applicable: no goal', design: backup('every: 24h', ''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: what can be computed again',
    design: drawing('components: { cache: { type: memcached, backup: { every: 24h } } }', RPO),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: every five minutes', design: backup('every: 5m'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: every night', design: backup('every: 24h'), expect: [{ ...gap, says: /24h apart.*15m at most/ }] },
  {
    name: 'satisfied: a log of changes goes back to closer moments',
    design: backup('every: 24h, pointInTime: 5m'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: often enough, but a backup is only there once it is made',
    design: backup('every: 10m, takes: 6m'),
    expect: [{ ...gap, says: /10m apart, and making a backup takes 6m.*15m at most/ }],
  },
  {
    name: 'boundary: made just in time',
    design: backup('every: 10m, takes: 5m'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'satisfied: a log of changes does not wait for the backup',
    design: backup('every: 24h, takes: 6h, pointInTime: 5m'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: without a copy, a lost machine costs what came after the last backup',
    design: backup('every: 24h', 'context: { goals: { targets: { hardware: { rpo: 1h } } } }'),
    expect: [{ ...gap, says: /24h apart.*1h at most/ }],
  },
  { name: 'boundary: exactly the goal', design: backup('every: 900s'), expect: [{ verdict: 'satisfied' }] },
  { name: 'boundary: a second more', design: backup('every: 901s'), expect: [gap] },
  {
    name: 'gap: the goal for one kind of disruption is stricter',
    design: backup('every: 24h', 'context: { goals: { rpo: 48h, targets: { operator: { rpo: 1h } } } }'),
    expect: [{ ...gap, says: /1h at most/ }],
  },
  {
    name: 'gap: the goal of an entry point that needs it',
    design: drawing(`
components: { db: { type: mysql, backup: { every: 24h } }, lms: { type: lms } }
connections: [{ from: lms, to: db }]
entryPoints: { learn: { at: lms, rpo: 1h } }`),
    expect: [{ ...gap, says: /1h at most/ }],
  },
  {
    name: 'gap: copies that follow too far behind',
    design: db(`${often}, replication: { how: asynchronous, lag: 20m }`),
    expect: [{ ...gap, says: /20m behind/ }],
  },
  {
    name: 'satisfied: a write waits for its copy',
    design: db(`${often}, replication: { how: synchronous }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'needs an answer: how copies are kept, in a quorum too',
    design: db('backup: { every: 5m }, n: 3, mode: quorum'),
    expect: [{ verdict: 'needs-answer', elements: ['db'], asks: 'replication.how' }],
  },
  {
    name: 'needs an answer: how copies are kept',
    design: db(often),
    expect: [{ verdict: 'needs-answer', elements: ['db'], asks: 'replication.how' }],
  },
  {
    name: 'needs an answer: how far behind',
    design: db(`${often}, replication: { how: asynchronous }`),
    expect: [{ verdict: 'needs-answer', elements: ['db'], asks: 'replication.lag' }],
  },
  { name: 'open: how often is asked by no-backup', design: db('n: 1'), expect: [] },
  {
    name: 'waived',
    design: backup('every: 24h', `${RPO}\n${waiverOf('resilience/backup-too-rare', 'db')}`),
    expect: [{ ...gap, waived: true }],
  },
];
