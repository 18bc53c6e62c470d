import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const found = (facts: string, onLoss = 'control', head = '') =>
  drawing(
    `
components: { lms: { type: lms, n: 2 }, finder: { type: service-discovery, ${facts} } }
connections: [{ from: lms, to: finder, onLoss: ${onLoss} }]
entryPoints: { learn: { at: lms } }`,
    head,
  );
const VENDOR = 'vendors: { v: { kind: hosting } }';
const gap = { verdict: 'gap', elements: ['finder', 'lms'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: a pipeline only changes what runs',
    design: drawing(`
components: { lms: { type: lms }, pipe: { type: deploy-pipeline } }
connections: [{ from: lms, to: pipe, onLoss: control }]`),
    expect: [{ verdict: 'not-applicable', says: /Nothing is drawn/ }],
  },
  { name: 'satisfied: three members', design: found('n: 3'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'satisfied: managed beyond a machine',
    design: found('managedBy: v, scope: region', 'control', VENDOR),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'gap: one', design: found('n: 1'), expect: [{ ...gap, says: /LMS can no longer/ }] },
  {
    name: 'gap: nobody is drawn who asks it',
    design: drawing('components: { finder: { type: service-discovery } }'),
    expect: [{ ...gap, elements: ['finder'], says: /nothing is found anew/ }],
  },
  {
    name: 'gap: what a connection names as needed to control',
    design: drawing(`
components: { lms: { type: lms }, plane: { type: service } }
connections: [{ from: lms, to: plane, onLoss: control }]`),
    expect: [{ ...gap, elements: ['plane', 'lms'] }],
  },
  {
    name: 'gap: managed, as small as a machine',
    design: found('managedBy: v, scope: host', 'control', VENDOR),
    expect: [gap],
  },
  {
    name: 'boundary: two, of which one is enough',
    design: found('n: 2, mode: active-active'),
    expect: [{ ...gap, says: /only 2 members/ }],
  },
  {
    name: 'told elsewhere: two that are both needed',
    design: found('n: 2, mode: quorum'),
    expect: [{ verdict: 'not-applicable', says: /more precise/ }],
  },
  {
    name: 'boundary: people stop with it',
    design: found('n: 1', 'down'),
    expect: [{ ...gap, elements: ['finder'], severity: 'high' }],
  },
  {
    name: 'told elsewhere: its machine takes another service along',
    design: drawing(`
zones: { m: { kind: machines } }
components: { lms: { type: lms, in: m }, finder: { type: service-discovery, in: m } }`),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'open: how small a failure takes the managed one down; missing-fact asks',
    design: found('managedBy: v', 'control', VENDOR),
    expect: [],
  },
  {
    name: 'waived',
    design: found('n: 1', 'control', waiverOf('resilience/control-plane', 'finder')),
    expect: [{ ...gap, waived: true }],
  },
];
