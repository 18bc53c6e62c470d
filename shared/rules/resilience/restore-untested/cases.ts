import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const db = (backup: string, head = '') =>
  drawing(`components: { db: { type: mysql, backup: { every: 24h${backup} } } }`, head);
const tested = (day: string, head = '') => db(`, tested: '${day}'`, head);
const gap = { verdict: 'gap', elements: ['db'] } as const;
const asOf = '2026-11-23';

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: nothing is backed up',
    design: drawing('components: { db: { type: mysql, backup: { scheduled: false } } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: last month', design: tested('2026-10-20'), asOf, expect: [{ verdict: 'satisfied' }] },
  {
    name: 'needs an answer: no date',
    design: db(''),
    expect: [{ verdict: 'needs-answer', elements: ['db'], asks: 'backup.tested', severity: 'medium' }],
  },
  {
    name: 'needs an answer: one question for all',
    design: drawing(
      'components: { db: { type: mysql, backup: { every: 1h } }, docs: { type: mongodb, backup: { scheduled: true } } }',
    ),
    expect: [{ verdict: 'needs-answer', elements: ['db', 'docs'], asks: 'backup.tested' }],
  },
  { name: 'gap: never', design: db(', tested: never'), expect: [{ ...gap, severity: 'medium', says: /ever tried/ }] },
  { name: 'gap: years ago', design: tested('2023-01-01'), asOf, expect: [{ ...gap, severity: 'low' }] },
  { name: 'gap: a day that lies ahead', design: tested('2026-12-24'), asOf, expect: [{ ...gap, severity: 'medium' }] },
  { name: 'boundary: today', design: tested('2026-11-23'), asOf, expect: [{ verdict: 'satisfied' }] },
  { name: 'boundary: tomorrow', design: tested('2026-11-24'), asOf, expect: [{ ...gap, severity: 'medium' }] },
  { name: 'boundary: a year ago', design: tested('2025-11-23'), asOf, expect: [{ verdict: 'satisfied' }] },
  { name: 'boundary: a year and a day ago', design: tested('2025-11-22'), asOf, expect: [{ ...gap, severity: 'low' }] },
  {
    name: 'open: another store may have no backup; no-backup asks',
    design: drawing(
      "components: { db: { type: mysql, backup: { every: 1h, tested: '2026-11-01' } }, docs: { type: mongodb } }",
    ),
    expect: [],
  },
  {
    name: 'waived',
    design: tested('2023-01-01', waiverOf('resilience/restore-untested', 'db')),
    expect: [{ ...gap, waived: true }],
  },
];
