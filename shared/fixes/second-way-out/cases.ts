import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'one gateway for two zones',
    design: drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components: { lms: { type: lms, n: 2, spread: [a, b] }, nat: { type: nat-gateway, in: a } }
connections: [{ from: lms, to: nat, onLoss: degraded }]
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/single-egress',
    expect: ({ stages }) => (stages[0]?.components.nat?.spread?.join() === 'a,b' ? [] : ['not in both zones']),
  },
];
