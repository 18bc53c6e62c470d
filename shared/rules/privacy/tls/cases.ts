import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases } from '../support/case-kit.ts';

const edge = (facts: string) =>
  `components: { app: { type: lms }, db: { type: mysql } }\nconnections: [{ from: app, to: db${facts} }]`;
const together = (count: number) => `
zones: { m: { kind: machines, count: ${count} } }
components: { app: { type: lms, in: m }, db: { type: mysql, in: m } }
connections: [{ from: app, to: db, encryption: none }]`;
const OUTSIDE =
  'components: { people: { type: people }, app: { type: lms } }\nconnections: [{ from: people, to: app, encryption: none }]';
const UNKNOWN = 'components: { app: { type: lms }, x: { type: abacus } }\nconnections: [{ from: app, to: x }]';

export const cases: FamilyCases<'tls'> = (subject) => {
  const { design, one, severity } = subject;
  const gap = gapAt(severity, 'app->db', 'app', 'db');
  const fine = fineAt('app->db');
  return [
    ...commonCases(subject, edge(', encryption: none')),
    one('not applicable: nothing personal on the way', design(edge(', encryption: none, carries: [anonymised]')), NONE),
    one('needs an answer: nothing said', design(edge('')), asks('encryption', 'app->db')),
    one(
      'needs an answer: said to be unknown, even over HTTPS',
      design(edge(', over: https, encryption: unknown')),
      asks('encryption', 'app->db'),
    ),
    one('needs an answer: what a type that nobody knows is sent', design(UNKNOWN), asks('carries', 'app->x')),
    one('gap: none', design(edge(', encryption: none')), gap),
    one('satisfied: TLS', design(edge(', encryption: tls')), fine),
    one('satisfied: both ends show a certificate', design(edge(', encryption: mtls')), fine),
    one('satisfied: a private link', design(edge(', encryption: private')), fine),
    one('satisfied: HTTPS', design(edge(', over: https')), fine),
    one('boundary: both on the one machine', design(together(1)), NONE),
    one('boundary: both on the same two machines', design(together(2)), gap),
    one('boundary: credentials of people outside', design(OUTSIDE), gapAt('critical', 'people->app', 'people', 'app')),
    one('waived', design(edge(', encryption: none'), { waive: ['app->db', 'app'] }), { ...gap, waived: true }),
  ];
};
