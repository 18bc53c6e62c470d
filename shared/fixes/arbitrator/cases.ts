import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

const FOUR = drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components: { mysql: { type: mysql, n: 4, spread: [a, b] } }
entryPoints: { learn: { at: mysql } }`);

export const cases: readonly FixCase[] = [
  {
    name: 'two members in each of two zones: it stands in a third, which is drawn',
    design: FOUR,
    rule: 'resilience/even-quorum',
    expect: ({ stages }) =>
      stages[0]?.components.mysql?.arbitrators?.join() === 'availability-zone' ? [] : ['not in a new zone'],
  },
  {
    name: 'two members here and one there: two votes elsewhere outweigh either place',
    design: drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components: { mysql: { type: mysql, n: 3, spread: [a, b] } }
entryPoints: { learn: { at: mysql } }`),
    rule: 'resilience/lopsided-quorum',
    expect: ({ stages }) => (stages[0]?.components.mysql?.arbitrators?.length === 2 ? [] : ['not two arbitrators']),
  },
  {
    name: 'a pair of which both are needed',
    design: drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components: { mysql: { type: mysql, n: 2, spread: [a, b] } }
entryPoints: { learn: { at: mysql } }`),
    rule: 'resilience/all-units-needed',
    expect: ({ stages }) => (stages[0]?.components.mysql?.arbitrators?.length === 1 ? [] : ['not one arbitrator']),
  },
];
