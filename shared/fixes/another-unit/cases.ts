import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

const SANDBOX = drawing(`
zones: { box: { kind: machines } }
components: { lms: { type: lms, in: box }, mysql: { type: mysql, in: box } }
connections: [{ from: lms, to: mysql }]
entryPoints: { learn: { at: lms } }`);

export const cases: readonly FixCase[] = [
  {
    name: 'a machine with everything on it: three of it, because the database votes',
    design: SANDBOX,
    rule: 'resilience/host-outage',
    cause: 'box',
    expect: ({ stages }) => (stages[0]?.zones.box?.count === 3 ? [] : ['not three machines']),
  },
  {
    name: 'a service without a machine',
    design: drawing('components: { lms: { type: lms } }\nentryPoints: { learn: { at: lms } }'),
    rule: 'resilience/host-outage',
    cause: 'lms',
    expect: ({ stages }) => (stages[0]?.components.lms?.n === 2 ? [] : ['not two units']),
  },
  {
    name: 'over the zones that are drawn',
    design: drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components: { lms: { type: lms, in: a } }
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/host-outage',
    expect: ({ stages }) => (stages[0]?.components.lms?.spread?.join() === 'a,b' ? [] : ['not over a and b']),
  },
  {
    name: 'a balancer',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lb: { type: load-balancer, n: 1 }, lms: { type: lms, in: app } }
connections: [{ from: lb, to: lms }]
entryPoints: { learn: { at: lb } }`),
    rule: 'resilience/single-balancer',
  },
  {
    name: 'a store that several need',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, studio: { type: studio, in: app }, mysql: { type: mysql } }
connections: [{ from: lms, to: mysql }, { from: studio, to: mysql }]
entryPoints: { learn: { at: lms }, publish: { at: studio } }`),
    rule: 'resilience/shared-store',
    cause: 'mysql',
  },
  {
    name: 'a cache',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, cache: { type: memcached } }
connections: [{ from: lms, to: cache }]
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/degraded-only',
  },
  {
    name: 'two members of a majority',
    design: drawing('components: { mysql: { type: mysql, n: 2 } }\nentryPoints: { learn: { at: mysql } }'),
    rule: 'resilience/all-units-needed',
  },
  {
    name: 'two units on one machine',
    design: drawing(`
zones: { box: { kind: machines } }
components: { lms: { type: lms, in: box, n: 2 } }
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/one-host',
  },
];
