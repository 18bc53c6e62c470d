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
    expect: ({ stages }) => (stages[0]?.components.mysql?.n === 5 ? [] : ['not five']),
  },
  {
    name: 'four machines: the member gets one',
    design: drawing(`
zones: { db: { kind: machines, count: 4 } }
components: { mysql: { type: mysql, in: db } }
entryPoints: { learn: { at: mysql } }`),
    rule: 'resilience/even-quorum',
    expect: ({ stages }) => (stages[0]?.zones.db?.count === 5 ? [] : ['not five machines']),
  },
];
