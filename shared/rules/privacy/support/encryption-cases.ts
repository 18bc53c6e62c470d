import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';
import type { Severity } from '../../types.ts';

/** Cases of encryption at rest under one law: `inside` is a context that it applies to, `outside` one that it does not. */
export function atRestCases(rule: string, severity: Severity, inside: string, outside: string): readonly RuleCase[] {
  const db = (facts: string, head = inside) => drawing(`components: { db: { type: mysql${facts} } }`, head);
  const gap = { verdict: 'gap', elements: ['db'], severity } as const;
  const fine = { verdict: 'satisfied', elements: ['db'] } as const;
  const none = { verdict: 'not-applicable' } as const;
  const asks = (field: string) => ({ verdict: 'needs-answer' as const, elements: ['db'], asks: field });
  return [
    { name: 'empty', design: drawing('', inside), expect: [none] },
    { name: 'not applicable: the law', design: db(', encryptedAtRest: false', outside), expect: [none] },
    {
      name: 'not applicable: nothing personal',
      design: db(', stores: [public-content], encryptedAtRest: false'),
      expect: [none],
    },
    {
      name: 'not applicable: what keeps nothing',
      design: drawing('components: { lb: { type: load-balancer, encryptedAtRest: false } }', inside),
      expect: [none],
    },
    { name: 'needs an answer: nothing said', design: db(''), expect: [asks('encryptedAtRest')] },
    {
      name: 'needs an answer: said to be unknown',
      design: db(', encryptedAtRest: unknown'),
      expect: [asks('encryptedAtRest')],
    },
    { name: 'satisfied: encrypted', design: db(', encryptedAtRest: true'), expect: [fine] },
    { name: 'gap: not encrypted', design: db(', encryptedAtRest: false'), expect: [gap] },
    {
      name: 'boundary: one personal class among what is public',
      design: db(', stores: [public-content, contact], encryptedAtRest: false'),
      expect: [gap],
    },
    {
      name: 'needs an answer: the backup',
      design: db(', encryptedAtRest: true, backup: { every: 24h }'),
      expect: [asks('backup.encrypted')],
    },
    {
      name: 'gap: the backup',
      design: db(', encryptedAtRest: true, backup: { every: 24h, encrypted: false }'),
      expect: [{ ...gap, says: /backup of/ }],
    },
    {
      name: 'satisfied: the backup too',
      design: db(', encryptedAtRest: true, backup: { every: 24h, encrypted: true }'),
      expect: [fine],
    },
    {
      name: 'satisfied: no backup, nothing to encrypt',
      design: db(', encryptedAtRest: true, backup: { scheduled: false }'),
      expect: [fine],
    },
    {
      name: 'waived',
      design: db(', encryptedAtRest: false', `${inside}\n${waiverOf(rule, 'db')}`),
      expect: [{ ...gap, waived: true }],
    },
  ];
}

function together(count: number, head: string): string {
  return drawing(
    `
zones: { m: { kind: machines, count: ${count} } }
components: { app: { type: lms, in: m }, db: { type: mysql, in: m } }
connections: [{ from: app, to: db, encryption: none }]`,
    head,
  );
}

/** The same for encryption in transit. */
export function tlsCases(rule: string, severity: Severity, inside: string, outside: string): readonly RuleCase[] {
  const edge = (facts: string, head = inside) =>
    drawing(
      `components: { app: { type: lms }, db: { type: mysql } }\nconnections: [{ from: app, to: db${facts} }]`,
      head,
    );
  const gap = { verdict: 'gap', elements: ['app->db', 'app', 'db'], severity } as const;
  const fine = { verdict: 'satisfied', elements: ['app->db'] } as const;
  const none = { verdict: 'not-applicable' } as const;
  const asks = (field: string, element: string) => ({
    verdict: 'needs-answer' as const,
    elements: [element],
    asks: field,
  });
  return [
    { name: 'empty', design: drawing('', inside), expect: [none] },
    { name: 'not applicable: the law', design: edge(', encryption: none', outside), expect: [none] },
    {
      name: 'not applicable: nothing personal',
      design: edge(', encryption: none, carries: [anonymised]'),
      expect: [none],
    },
    { name: 'needs an answer: nothing said', design: edge(''), expect: [asks('encryption', 'app->db')] },
    {
      name: 'needs an answer: said to be unknown, even over HTTPS',
      design: edge(', over: https, encryption: unknown'),
      expect: [asks('encryption', 'app->db')],
    },
    {
      name: 'needs an answer: what a type that nobody knows is sent',
      design: drawing(
        'components: { app: { type: lms }, x: { type: abacus } }\nconnections: [{ from: app, to: x }]',
        inside,
      ),
      expect: [asks('carries', 'app->x')],
    },
    { name: 'gap: none', design: edge(', encryption: none'), expect: [gap] },
    { name: 'satisfied: TLS', design: edge(', encryption: tls'), expect: [fine] },
    { name: 'satisfied: both ends show a certificate', design: edge(', encryption: mtls'), expect: [fine] },
    { name: 'satisfied: a private link', design: edge(', encryption: private'), expect: [fine] },
    { name: 'satisfied: HTTPS', design: edge(', over: https'), expect: [fine] },
    { name: 'boundary: both on the one machine', design: together(1, inside), expect: [none] },
    { name: 'boundary: both on the same two machines', design: together(2, inside), expect: [gap] },
    {
      name: 'boundary: credentials of people outside',
      design: drawing(
        'components: { people: { type: people }, app: { type: lms } }\nconnections: [{ from: people, to: app, encryption: none }]',
        inside,
      ),
      expect: [{ verdict: 'gap', elements: ['people->app', 'people', 'app'], severity: 'critical' }],
    },
    {
      name: 'waived',
      design: edge(', encryption: none', `${inside}\n${waiverOf(rule, 'app->db', 'app')}`),
      expect: [{ ...gap, waived: true }],
    },
  ];
}
