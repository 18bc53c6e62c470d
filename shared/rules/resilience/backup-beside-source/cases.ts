import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const db = (backup: string, where = 'in: m', head = '') =>
  drawing(
    `
zones:
  r: { kind: region }
  q: { kind: region }
  a: { kind: availability-zone, in: r }
  b: { kind: availability-zone, in: r }
  m: { kind: machines, in: a, count: 2 }
  two: { kind: machines, in: r, count: 2, spread: [a, b] }
  nowhere: { kind: network }
components: { db: { type: mysql, ${where}, backup: { every: 24h${backup} } } }`,
    head,
  );
const gap = (place: string) => ({ verdict: 'gap' as const, elements: ['db', place] });
const question = { verdict: 'needs-answer', elements: ['db'] } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no backup is told by no-backup',
    design: drawing('components: { db: { type: mysql, backup: { scheduled: false } } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'satisfied: another region, another account',
    design: db(', in: q, separateAccount: true'),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'gap: on its own machines', design: db(', in: m'), expect: [{ ...gap('m'), severity: 'high' }] },
  { name: 'gap: in its zone', design: db(', in: a'), expect: [{ ...gap('a'), severity: 'high' }] },
  {
    name: 'gap: in its room',
    design: drawing(`
zones: { room: { kind: site }, shelf: { kind: rack, in: room } }
components: { db: { type: mysql, in: room, backup: { every: 24h, in: shelf } } }`),
    expect: [{ ...gap('room'), severity: 'high' }],
  },
  {
    name: 'boundary: another zone of its region',
    design: db(', in: b'),
    expect: [{ ...gap('r'), severity: 'medium' }],
  },
  {
    name: 'boundary: a zone that holds one of two units',
    design: db(', in: a', 'in: two, mode: active-passive'),
    expect: [{ ...gap('r'), severity: 'medium' }],
  },
  {
    name: 'gap: a managed service in its region',
    design: drawing(`
zones: { r: { kind: region } }
components: { media: { type: object-storage, in: r, backup: { every: 24h, in: r } } }`),
    expect: [{ verdict: 'gap', elements: ['media', 'r'], severity: 'medium' }],
  },
  {
    name: 'gap: one account for both',
    design: db(', in: q, separateAccount: false'),
    expect: [{ verdict: 'gap', elements: ['db'], severity: 'medium', says: /delete its backups/ }],
  },
  { name: 'needs an answer: where', design: db(''), expect: [{ ...question, asks: 'backup.in' }] },
  {
    name: 'needs an answer: a place that is nowhere',
    design: db(', in: nowhere, separateAccount: true'),
    expect: [{ ...question, asks: 'backup.in' }],
  },
  {
    name: 'needs an answer: whose account',
    design: db(', in: q'),
    expect: [{ ...question, asks: 'backup.separateAccount' }],
  },
  {
    name: 'open: where the source stands is not drawn; missing-fact asks',
    design: db(', in: q, separateAccount: true', 'n: 1'),
    expect: [],
  },
  {
    name: 'open: another store may have none; no-backup asks',
    design: `${db(', in: q, separateAccount: true')}`.replace(
      'components: {',
      'components: { docs: { type: mongodb, in: a },',
    ),
    expect: [],
  },
  {
    name: 'told elsewhere: a goal says how soon it must be back, and nothing is left to recover from',
    design: `${db(', in: a', 'in: m', 'context: { goals: { rto: 1h } }')}    entryPoints: { learn: { at: db } }\n`,
    expect: [{ verdict: 'not-applicable', says: /under the recovery goal/ }],
  },
  {
    name: 'waived',
    design: db(', in: a', 'in: m', waiverOf('resilience/backup-beside-source', 'db')),
    expect: [{ ...gap('a'), waived: true }],
  },
];
