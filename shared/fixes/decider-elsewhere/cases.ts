import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

const STANDBY = 'mode: active-passive, failover: auto';

export const cases: readonly FixCase[] = [
  {
    name: 'beside the primary in its zone: a third zone is drawn',
    design: drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components: { mysql: { type: mysql, n: 2, spread: [a, b], ${STANDBY}, failoverIn: a } }
entryPoints: { learn: { at: mysql } }`),
    rule: 'resilience/witness-beside-primary',
    expect: ({ stages }) =>
      stages[0]?.components.mysql?.failoverIn === 'availability-zone' ? [] : ['not in a new zone'],
  },
  {
    name: 'on the machines of the primary, with no places drawn: a machine of its own',
    design: drawing(`
zones: { db: { kind: machines, count: 2 } }
components: { mysql: { type: mysql, in: db, ${STANDBY}, failoverIn: db } }
entryPoints: { learn: { at: mysql } }`),
    rule: 'resilience/witness-beside-primary',
    expect: ({ stages }) => (stages[0]?.zones['mysql-witness']?.kind === 'machines' ? [] : ['no machine']),
  },
];
