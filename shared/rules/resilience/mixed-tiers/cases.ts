import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const machine = (components: string, head = '') =>
  drawing(`zones: { m: { kind: machines, count: 3 } }\ncomponents: { ${components} }`, head);
const mixed = 'lms: { type: lms, in: m }, db: { type: mysql, in: m }';
const gap = { verdict: 'gap', elements: ['m', 'lms', 'db'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: alone',
    design: machine('db: { type: mysql, in: m }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'not applicable: what is drawn without machines has its own',
    design: drawing(
      'zones: { a: { kind: site } }\ncomponents: { lms: { type: lms, in: a }, db: { type: mysql, in: a } }',
    ),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'satisfied: two stores are one tier',
    design: machine('db: { type: mysql, in: m }, docs: { type: mongodb, in: m }'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'satisfied: two tiers that keep nothing',
    design: machine('lb: { type: load-balancer, in: m }, lms: { type: lms, in: m }'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: a database beside the application',
    design: machine(mixed),
    expect: [{ ...gap, says: /MySQL shares m with LMS/ }],
  },
  {
    name: 'boundary: a cache that holds sessions counts as keeping',
    design: machine('lms: { type: lms, in: m }, cache: { type: memcached, in: m }'),
    expect: [{ verdict: 'gap', elements: ['m', 'lms', 'cache'] }],
  },
  {
    name: 'boundary: on one of three machines only',
    design: machine('lms: { type: lms, in: m }, db: { type: mysql, in: m, n: 1 }'),
    expect: [gap],
  },
  {
    name: 'boundary: units that stand on different machines of one group',
    design: drawing(`
zones: { m: { kind: machines, count: 1 }, o: { kind: machines, count: 1 } }
components: { lms: { type: lms, in: m }, worker: { type: worker, in: m }, db: { type: mysql, in: o } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'open: nobody knows what the other is; missing-fact asks',
    design: machine('db: { type: mysql, in: m }, x: { type: abacus, in: m }'),
    expect: [],
  },
  {
    name: 'open: a cache of which nobody says where it runs may share the machines of the rest',
    design: machine('lb: { type: load-balancer, in: m }, lms: { type: lms, in: m }, cache: { type: memcached }'),
    expect: [],
  },
  {
    name: 'waived',
    design: machine(mixed, waiverOf('resilience/mixed-tiers', 'm')),
    expect: [{ ...gap, waived: true }],
  },
];
