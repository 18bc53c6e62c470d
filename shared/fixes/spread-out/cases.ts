import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

const zoned = (rest: string) =>
  drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }${rest}`);

export const cases: readonly FixCase[] = [
  {
    name: 'everything in one zone: the others are drawn',
    design: zoned(`, app: { kind: machines, count: 2, in: a } }
components: { lms: { type: lms, in: app }, mysql: { type: mysql, in: a, n: 3 } }
connections: [{ from: lms, to: mysql }]
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/zone-outage',
    cause: 'a',
  },
  {
    name: 'a second zone that is drawn is used',
    design: zoned(`, b: { kind: availability-zone, in: r } }
components: { lms: { type: lms, in: a } }
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/zone-outage',
    expect: ({ stages }) => (Object.keys(stages[0]?.zones ?? {}).length === 3 ? [] : ['another zone was drawn']),
  },
  {
    name: 'two members here, one there',
    design: zoned(`, b: { kind: availability-zone, in: r } }
components: { mysql: { type: mysql, n: 3, spread: [a, b] } }
entryPoints: { learn: { at: mysql } }`),
    rule: 'resilience/lopsided-quorum',
  },
  {
    name: 'all units in one rack',
    design: drawing(`
zones: { here: { kind: site }, rack: { kind: rack, in: here }, app: { kind: machines, count: 2, in: rack } }
components: { lms: { type: lms, in: app } }
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/one-host',
  },
  {
    name: 'everything in one region: units stand in a zone of each of two',
    design: zoned(`, b: { kind: availability-zone, in: r } }
components: { lms: { type: lms, n: 2, spread: [a, b] } }
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/region-outage',
    cause: 'r',
    expect: ({ stages }) =>
      stages[0]?.components.lms?.spread?.join() === 'a,availability-zone' &&
      stages[0].zones['availability-zone']?.in === 'region'
        ? []
        : ['not in two regions'],
  },
  {
    name: 'a zone that costs more than the goal allows',
    design: drawing(
      `
zones: { r: { kind: region, availability: 1 }, a: { kind: availability-zone, in: r, availability: 0.99 }, b: { kind: availability-zone, in: r, availability: 0.99 } }
components: { lms: { type: lms, n: 2, in: a, availability: 0.9999 } }
entryPoints: { learn: { at: lms } }`,
      'context: { goals: { availability: 0.999 } }',
    ),
    rule: 'resilience/availability-below-goal',
  },
];
