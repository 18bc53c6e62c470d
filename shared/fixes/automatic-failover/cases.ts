import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'a standby that somebody starts by hand',
    design: drawing('components: { mysql: { type: mysql, n: 2, mode: active-passive, failover: manual } }'),
    rule: 'resilience/manual-failover',
    expect: ({ stages }) => (stages[0]?.components.mysql?.failover === 'auto' ? [] : ['still by hand']),
  },
  {
    name: 'a balancer that checks nothing',
    design: drawing(`
components: { lb: { type: load-balancer, n: 2, failover: auto, healthCheck: false }, lms: { type: lms, n: 2 } }
connections: [{ from: lb, to: lms }]`),
    rule: 'resilience/manual-failover',
    cause: 'lb',
    expect: ({ stages }) => (stages[0]?.components.lb?.healthCheck === true ? [] : ['still blind']),
  },
];
