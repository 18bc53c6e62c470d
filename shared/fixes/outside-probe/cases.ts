import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'on the machine that it watches, and alerts leave through it',
    design: drawing(`
zones: { box: { kind: machines } }
components: { lms: { type: lms, in: box }, watch: { type: monitoring, in: box, ownAlertPath: false } }
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/monitoring-beside-watched',
    cause: 'watch',
    expect: ({ stages }) => (stages[0]?.components.watch?.in === undefined ? [] : ['still on the machine']),
  },
  {
    name: 'in the one zone with which people stop: a second is drawn',
    design: drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r } }
components: { lms: { type: lms, in: a, n: 2 }, watch: { type: monitoring, in: a, ownAlertPath: true } }
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/monitoring-beside-watched',
    expect: ({ stages }) => (stages[0]?.components.watch?.in === 'availability-zone' ? [] : ['not in another zone']),
  },
];
