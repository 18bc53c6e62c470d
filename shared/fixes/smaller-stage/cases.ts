import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'two tiers of two machines on two, in a stage after this one',
    design: drawing(`
zones: { app: { kind: machines, count: 2 }, lbs: { kind: machines, count: 2 } }
components: { lb: { type: load-balancer, in: lbs }, lms: { type: lms, in: app } }
connections: [{ from: lb, to: lms }]
entryPoints: { learn: { at: lb } }`),
    rule: 'resilience/smaller-packing',
    expect: ({ stages }) =>
      stages.map(({ id }) => id).join() === 'one,one-smaller' ? [] : ['no stage after this one'],
  },
];
