import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases } from '../support/case-kit.ts';

const db = (facts: string) => `
zones: { a: { kind: availability-zone }, m: { kind: machines, in: a, count: 3, spread: [a] } }
components: { db: { type: mysql, in: m, mode: quorum${facts} } }
entryPoints: { open: { at: db } }`;
const WELL = "backup: { every: 24h, tested: '2026-11-01' }";
const ONE = `
zones: { a: { kind: availability-zone }, m: { kind: machines, in: a } }
components: { db: { type: mysql, in: m, ${WELL} } }
entryPoints: { open: { at: db } }`;

export const cases: FamilyCases<'restore'> = (subject) => {
  const { design, one, severity } = subject;
  const none = db(', backup: { scheduled: false }');
  const gap = gapAt(severity, 'db');
  return [
    ...commonCases(subject, none),
    one('not applicable: nothing that exists nowhere else', design('components: { cache: { type: memcached } }'), NONE),
    one('gap: no backup', design(none), { ...gap, says: /without a backup/i }),
    one('gap: one machine', design(ONE), { ...gap, says: /machine/ }),
    one('gap: a restore that was tried long ago', design(db(", backup: { every: 24h, tested: '2020-01-01' }")), {
      ...gap,
      says: /restore/,
    }),
    one(
      'gap: backups further apart than the goal',
      design(db(`, replication: { how: synchronous }, ${WELL}`), { context: { goals: { rpo: '1h' } } }),
      { ...gap, says: /24h/ },
    ),
    one(
      'needs an answer: when a restore was tried',
      design(db(', backup: { every: 24h }')),
      asks('backup.tested', 'db'),
    ),
    one('needs an answer: how often', design(db('')), asks('backup.every', 'db')),
    one('satisfied: several machines, a backup, a restore that was tried', design(db(`, ${WELL}`)), fineAt('db')),
    one('waived', design(none, { waive: ['db'] }), { ...gap, waived: true }),
  ];
};
