import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases } from '../support/case-kit.ts';

export const cases: FamilyCases<'access-log'> = (subject) => {
  const { design, duty, one, severity } = subject;
  const db = (facts: string) => `components: { db: { type: mysql${facts} } }`;
  const log = (facts: string) => db(`, accessLog: { on: true${facts} }`);
  const gap = gapAt(severity, 'db');
  return [
    ...commonCases(subject, db(', accessLog: { on: false }')),
    one(
      'not applicable: caches and queues',
      design('components: { cache: { type: memcached }, queue: { type: rabbitmq } }'),
      NONE,
    ),
    one('gap: off', design(db(', accessLog: { on: false }')), gap),
    one('needs an answer: nothing said', design(db('')), asks('accessLog.on', 'db')),
    ...(duty.keep === undefined
      ? [one('satisfied: on', design(log('')), fineAt('db'))]
      : [
          one('needs an answer: how long', design(log('')), asks('accessLog.keep', 'db')),
          one('boundary: a day too short', design(log(', keep: 364d')), gap),
          one('boundary: just long enough', design(log(', keep: 365d')), fineAt('db')),
          one('boundary: longer', design(log(', keep: 366d')), fineAt('db')),
        ]),
    one('waived', design(db(', accessLog: { on: false }'), { waive: ['db'] }), { ...gap, waived: true }),
  ];
};
