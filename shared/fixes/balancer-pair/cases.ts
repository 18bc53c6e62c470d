import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'an application that people call: they arrive at the balancers from then on',
    design: drawing(`
zones: { box: { kind: machines } }
components: { people: { type: people }, lms: { type: lms, in: box } }
connections: [{ from: people, to: lms }]
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/host-outage',
    cause: 'box',
    expect: ({ stages }) => [
      ...(stages[0]?.entryPoints.learn?.at === 'load-balancer' ? [] : ['people arrive elsewhere']),
      ...(stages[0]?.connections.some(({ from, to }) => from === 'people' && to === 'load-balancer')
        ? []
        : ['people call something else']),
    ],
  },
];
