import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'said to have none: another region is drawn',
    design: drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r } }
components: { mysql: { type: mysql, in: a, backup: { scheduled: false } } }`),
    rule: 'resilience/no-backup',
    expect: ({ stages }) => (stages[0]?.components.mysql?.backup?.in === 'region' ? [] : ['not in a new region']),
  },
  {
    name: 'beside its source: the interval stays',
    design: drawing(`
zones: { here: { kind: site }, there: { kind: site }, rack: { kind: rack, in: here } }
components: { mysql: { type: mysql, in: rack, backup: { every: 6h, in: here } } }`),
    rule: 'resilience/backup-beside-source',
    expect: ({ stages }) => [
      ...(stages[0]?.components.mysql?.backup?.in === 'there' ? [] : ['not there']),
      ...(stages[0]?.components.mysql?.backup?.every === '6h' ? [] : ['another interval']),
    ],
  },
  {
    name: 'under the same account',
    design: drawing(`
zones: { r: { kind: region }, s: { kind: region } }
components: { mysql: { type: mysql, in: r, backup: { every: 24h, in: s, separateAccount: false } } }`),
    rule: 'resilience/backup-beside-source',
  },
  {
    name: 'backups that are lost with what they are of',
    design: drawing(
      `
zones: { here: { kind: site }, there: { kind: site } }
components: { mysql: { type: mysql, in: here, backup: { every: 24h, in: here, restore: 1m } } }
entryPoints: { learn: { at: mysql } }`,
      'context: { goals: { targets: { zone: { rto: 4h } } } }',
    ),
    rule: 'resilience/recovery-too-slow',
    cause: 'mysql',
  },
];
