import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

const PEAK = (survive: string) => `context: { goals: { peakUsers: 1000, survive: ${survive} } }`;

export const cases: readonly FixCase[] = [
  {
    name: 'two machines of which one is not enough',
    design: drawing(
      `
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app, capacity: 400 } }
entryPoints: { learn: { at: lms } }`,
      PEAK('host'),
    ),
    rule: 'resilience/capacity-after-loss',
    expect: ({ stages }) => (stages[0]?.zones.app?.count === 4 ? [] : ['not four machines']),
  },
  {
    name: 'a zone is to be survived: each of the others carries its share',
    design: drawing(
      `
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r }, c: { kind: availability-zone, in: r } }
components: { lms: { type: lms, n: 3, spread: [a, b, c], capacity: 400 } }
entryPoints: { learn: { at: lms } }`,
      PEAK('availability-zone'),
    ),
    rule: 'resilience/capacity-after-loss',
    expect: ({ stages }) => (stages[0]?.components.lms?.n === 6 ? [] : ['not six units']),
  },
];
