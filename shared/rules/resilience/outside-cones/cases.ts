import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const beside = (connection: string, head = '') =>
  drawing(
    `
components: { people: { type: people }, lms: { type: lms }, cache: { type: memcached } }
connections: [{ from: people, to: lms }${connection}]
entryPoints: { learn: { at: lms } }`,
    head,
  );
const gap = { verdict: 'gap', elements: ['cache'], severity: 'info' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no entry point',
    design: drawing('components: { lms: { type: lms } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'satisfied: connected; people outside never count',
    design: beside(', { from: lms, to: cache, onLoss: degraded }'),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'gap: connected to nothing', design: beside(''), expect: [gap] },
  {
    name: 'boundary: it only calls, nobody calls it',
    design: beside(', { from: cache, to: lms, onLoss: down }'),
    expect: [gap],
  },
  {
    name: 'boundary: its loss does nothing',
    design: beside(', { from: lms, to: cache, onLoss: none }'),
    expect: [gap],
  },
  {
    name: 'satisfied: through another',
    design: drawing(`
components: { lms: { type: lms }, db: { type: mysql }, web: { type: nginx } }
connections: [{ from: web, to: lms, onLoss: down }, { from: lms, to: db, onLoss: down }]
entryPoints: { learn: { at: web } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'open: nobody has said what a loss means',
    design: drawing(`
components: { lms: { type: lms }, cms: { type: studio } }
connections: [{ from: lms, to: cms }]
entryPoints: { learn: { at: lms } }`),
    expect: [],
  },
  {
    name: 'waived',
    design: beside('', waiverOf('resilience/outside-cones', 'cache')),
    expect: [{ ...gap, waived: true }],
  },
];
