import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const db = (facts: string, head = '') => drawing(`components: { db: { type: mysql${facts} } }`, head);
const gap = { verdict: 'gap', elements: ['db'], severity: 'critical' } as const;
const question = { verdict: 'needs-answer', elements: ['db'], asks: 'backup.every' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: what can be computed again',
    design: drawing('components: { cache: { type: memcached, backup: { scheduled: false } } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: every night', design: db(', backup: { every: 24h }'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: none', design: db(', backup: { scheduled: false }'), expect: [gap] },
  { name: 'needs an answer: nothing said', design: db(''), expect: [question] },
  { name: 'boundary: scheduled, but how often', design: db(', backup: { scheduled: true }'), expect: [question] },
  { name: 'boundary: said to be unknown', design: db(', backup: { scheduled: unknown }'), expect: [question] },
  {
    name: 'gap and question: each store is judged by itself',
    design: drawing(
      'components: { db: { type: mysql, backup: { scheduled: false } }, docs: { type: mongodb }, media: { type: object-storage, backup: { every: 1h } } }',
    ),
    expect: [gap, { verdict: 'needs-answer', elements: ['docs'], asks: 'backup.every' }],
  },
  {
    name: 'one question for all stores of which nobody has said',
    design: drawing('components: { db: { type: mysql }, docs: { type: mongodb } }'),
    expect: [{ ...question, elements: ['db', 'docs'], says: /each of MySQL and MongoDB/ }],
  },
  {
    name: 'waived',
    design: db(', backup: { scheduled: false }', waiverOf('resilience/no-backup', 'db')),
    expect: [{ ...gap, waived: true }],
  },
];
