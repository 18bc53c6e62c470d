import { failElements } from '../../analysis/fail-elements.ts';
import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'the only one: a vendor of another name joins',
    design: drawing(
      `
components: { dns: { type: dns, managedBy: v }, lms: { type: lms } }
entryPoints: { learn: { at: lms, through: [dns] } }`,
      'vendors: { v: { kind: dns } }',
    ),
    rule: 'resilience/single-dns',
    expect: ({ stages: [stage], vendors }) => [
      ...(stage?.components['dns-2']?.managedBy === 'second-name-service' ? [] : ['not run by a second vendor']),
      ...(vendors['second-name-service']?.kind === 'dns' ? [] : ['no second vendor']),
      ...(stage && failElements(stage, ['dns']).entryPoints.get('learn') === 'up' ? [] : ['nobody else is asked']),
    ],
  },
  {
    name: 'records that nobody checks',
    design: drawing(
      `
components:
  dns: { type: dns, managedBy: v, healthCheck: false }
  other: { type: dns, managedBy: w }
  one: { type: load-balancer }
  two: { type: load-balancer }
connections: [{ from: dns, to: one }, { from: dns, to: two }]`,
      'vendors: { v: { kind: dns }, w: { kind: dns } }',
    ),
    rule: 'resilience/single-dns',
    expect: ({ stages }) => (stages[0]?.components['dns-2'] === undefined ? [] : ['a third name service']),
  },
];
