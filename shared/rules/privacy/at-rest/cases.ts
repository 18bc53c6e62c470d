import type { RuleCase } from '../../rule-tester.ts';
import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases, type Subject } from '../support/case-kit.ts';

const db = (facts: string) => `components: { db: { type: mysql${facts} } }`;

export const cases: FamilyCases<'at-rest'> = (subject) => {
  const { design, one, severity } = subject;
  const gap = gapAt(severity, 'db');
  return [
    ...commonCases(subject, db(', encryptedAtRest: false')),
    one(
      'not applicable: what keeps nothing',
      design('components: { lb: { type: load-balancer, encryptedAtRest: false } }'),
      NONE,
    ),
    one('needs an answer: nothing said', design(db('')), asks('encryptedAtRest', 'db')),
    one('needs an answer: said to be unknown', design(db(', encryptedAtRest: unknown')), asks('encryptedAtRest', 'db')),
    one(
      'needs an answer: what a type that nobody knows holds',
      design('components: { x: { type: abacus } }'),
      asks('stores', 'x'),
    ),
    one('satisfied: encrypted', design(db(', encryptedAtRest: true')), fineAt('db')),
    one('gap: not encrypted', design(db(', encryptedAtRest: false')), gap),
    one(
      'boundary: one personal class among what is public',
      design(db(', stores: [public-content, contact], encryptedAtRest: false')),
      gap,
    ),
    one(
      'needs an answer: the backup',
      design(db(', encryptedAtRest: true, backup: { every: 24h }')),
      asks('backup.encrypted', 'db'),
    ),
    one('gap: the backup', design(db(', encryptedAtRest: true, backup: { every: 24h, encrypted: false }')), {
      ...gap,
      says: /backup of/,
    }),
    one(
      'satisfied: the backup too',
      design(db(', encryptedAtRest: true, backup: { every: 24h, encrypted: true }')),
      fineAt('db'),
    ),
    one(
      'satisfied: no backup, nothing to encrypt',
      design(db(', encryptedAtRest: true, backup: { scheduled: false }')),
      fineAt('db'),
    ),
    ...ofAccessLog(subject),
    one('waived', design(db(', encryptedAtRest: false'), { waive: ['db'] }), { ...gap, waived: true }),
  ];
};

function ofAccessLog({ design, one, severity }: Subject<'at-rest'>): RuleCase[] {
  const gap = gapAt(severity, 'db');
  return [
    one(
      'needs an answer: the access log',
      design(`zones: { logs: { kind: site } }\n${db(', encryptedAtRest: true, accessLog: { on: true, in: logs }')}`),
      asks('accessLog.encrypted', 'db'),
    ),
    one(
      'satisfied: the access log stays with the store',
      design(db(', encryptedAtRest: true, accessLog: { on: true }')),
      fineAt('db'),
    ),
    one('gap: the access log', design(db(', encryptedAtRest: true, accessLog: { on: true, encrypted: false }')), {
      ...gap,
      says: /access log of/,
    }),
  ];
}
