import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases } from '../support/case-kit.ts';

export const cases: FamilyCases<'exposure'> = (subject) => {
  const { design, one, severity } = subject;
  const db = (facts: string) => `components: { db: { type: mysql${facts} } }`;
  const files = (facts: string) => `components: { s3: { type: object-storage, exposure: private${facts} } }`;
  const people = (to: string) => `
components: { people: { type: people }, lms: { type: lms }, db: { type: mysql, exposure: private } }
connections: [{ from: people, to: ${to} }, { from: lms, to: db }]`;
  const gap = gapAt(severity, 'db');
  return [
    ...commonCases(subject, db(', exposure: public')),
    one('not applicable: no records of learners', design(db(', stores: [account], exposure: public')), NONE),
    one('gap: public', design(db(', exposure: public')), gap),
    one('satisfied: private', design(db(', exposure: private')), fineAt('db')),
    one('needs an answer: nothing said', design(db('')), asks('exposure', 'db')),
    one('gap: people call it', design(people('db')), gapAt(severity, 'db', 'people->db')),
    one('satisfied: people call the application', design(people('lms')), fineAt('db')),
    one('gap: files that anybody may read', design(files(', publicRead: true')), gapAt(severity, 's3')),
    one('needs an answer: whether anybody may read files', design(files('')), asks('publicRead', 's3')),
    one('satisfied: files for those who sign in', design(files(', publicRead: false')), fineAt('s3')),
    one('waived', design(db(', exposure: public'), { waive: ['db'] }), { ...gap, waived: true }),
  ];
};
