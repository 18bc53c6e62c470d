import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

const FOUR = drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components: { mysql: { type: mysql, n: 4, spread: [a, b] } }
entryPoints: { learn: { at: mysql } }`);

export const cases: readonly FixCase[] = [
  {
    name: 'four votes',
    design: FOUR,
    rule: 'resilience/even-quorum',
    expect: ({ stages }) => (stages[0]?.components.mysql?.n === 3 ? [] : ['not three']),
  },
];
