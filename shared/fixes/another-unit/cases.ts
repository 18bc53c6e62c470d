import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

const SANDBOX = drawing(`
zones: { box: { kind: machines } }
components: { lms: { type: lms, in: box }, mysql: { type: mysql, in: box } }
connections: [{ from: lms, to: mysql }]
entryPoints: { learn: { at: lms } }`);

const weak = (lms: string, mysql: string) =>
  drawing(
    `
components: { lms: { type: lms, availability: ${lms} }, mysql: { type: mysql, availability: ${mysql} } }
connections: [{ from: lms, to: mysql }]
entryPoints: { learn: { at: lms } }`,
    'context: { goals: { availability: 0.999 } }',
  );

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
  {
    name: 'a secrets store',
    design: drawing(`
components: { lms: { type: lms, n: 2 }, secrets: { type: secrets-store } }
connections: [{ from: lms, to: secrets, onLoss: down }]
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/single-sign-in',
    cause: 'secrets',
  },
  {
    name: 'service discovery: three, because a majority decides',
    design: drawing(`
components: { lms: { type: lms, n: 2 }, names: { type: service-discovery } }
connections: [{ from: lms, to: names, onLoss: control }]
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/control-plane',
    expect: ({ stages }) => (stages[0]?.components.names?.n === 3 ? [] : ['not three']),
  },
  {
    name: 'a dependency that fails as often as all may together',
    design: weak('0.99999, n: 3', '0.9995'),
    rule: 'resilience/extra-nine',
    cause: 'mysql',
  },
  {
    name: 'less available than the goal',
    design: weak('0.9999, n: 2', '0.99'),
    rule: 'resilience/availability-below-goal',
  },
  {
    name: 'a machine that takes too long to make anew',
    design: drawing(
      `
zones: { a: { kind: site } }
components: { lms: { type: lms, in: a, recovery: { rebuild: 3h } } }
entryPoints: { learn: { at: lms } }`,
      'context: { goals: { targets: { hardware: { rto: 1h } } } }',
    ),
    rule: 'resilience/recovery-too-slow',
    cause: 'lms',
  },
];
