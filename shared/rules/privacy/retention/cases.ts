import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases, type Subject } from '../support/case-kit.ts';
import type { RuleCase } from '../../rule-tester.ts';

const db = (facts: string) => `components: { db: { type: mysql${facts} } }`;
const GOOD = ', retention: 365d, erasable: true';
const CONTEXT = { erasurePromise: '30d', retentionPolicyPublished: true } as const;
const OLD = { minAge: 18 } as const;

export const cases: FamilyCases<'retention'> = (subject) => {
  const { design, duty, one } = subject;
  const open = db(', retention: indefinite');
  return [
    ...commonCases(subject, open),
    one(
      'not applicable: caches and queues',
      design('components: { cache: { type: memcached } }', { context: CONTEXT }),
      ...(duty.published === undefined ? [NONE] : [fineAt()]),
    ),
    ...(duty.own === true ? own(subject) : ofLaw(subject)),
  ];
};

function ofLaw(subject: Subject<'retention'>): RuleCase[] {
  const { design, law, one, severity } = subject;
  // A law that only applies to the learning of children never sees grown learners.
  const grown = law.id === 'coppa' ? CONTEXT : { ...CONTEXT, learners: OLD };
  const text = (facts: string, context: object = grown) => design(db(facts), { context });
  const gap = gapAt(severity, 'db');
  return [
    one('satisfied: a time, erasable, no backup said', text(GOOD), fineAt('db')),
    one('gap: without end', text(', retention: indefinite, erasable: true'), gap),
    one(
      'gap: of children',
      text(', retention: indefinite, erasable: true', { ...CONTEXT, learners: { minAge: 9 } }),
      gapAt('high', 'db'),
    ),
    one('gap: not erasable', text(', retention: 365d, erasable: false'), gap),
    one('needs an answer: how long', text(', erasable: true'), asks('retention', 'db')),
    one('needs an answer: erasable', text(', retention: 365d'), asks('erasable', 'db')),
    one('needs an answer: backups', text(`${GOOD}, backup: { every: 24h }`), asks('backup.keep', 'db')),
    one(
      'needs an answer: the promise',
      text(`${GOOD}, backup: { keep: 30d }`, { ...grown, erasurePromise: undefined }),
      asks('context.erasurePromise', 'db'),
    ),
    one('boundary: backups gone on the promised day', text(`${GOOD}, backup: { keep: 30d }`), fineAt('db')),
    one('boundary: backups a day too long', text(`${GOOD}, backup: { keep: 31d }`), gap),
    one('waived', design(db(', retention: indefinite, erasable: true'), { context: grown, waive: ['db'] }), {
      ...gap,
      waived: true,
    }),
  ];
}

function own({ design, one, severity }: Subject<'retention'>): RuleCase[] {
  const gap = gapAt(severity, 'db');
  return [
    one('satisfied: within the limit', design(db(', retention: 29d')), fineAt('db')),
    one('boundary: the limit', design(db(', retention: 30d')), fineAt('db')),
    one('boundary: beyond', design(db(', retention: 31d')), gap),
    one('gap: without end', design(db(', retention: indefinite')), gap),
    one('needs an answer: how long', design(db('')), asks('retention', 'db')),
    one('needs an answer: backups', design(db(', retention: 30d, backup: { every: 24h }')), asks('backup.keep', 'db')),
    one('gap: backups', design(db(', retention: 30d, backup: { keep: 31d }')), gap),
    one('satisfied: backups', design(db(', retention: 30d, backup: { keep: 30d }')), fineAt('db')),
    one('waived', design(db(', retention: 31d'), { waive: ['db'] }), { ...gap, waived: true }),
  ];
}
