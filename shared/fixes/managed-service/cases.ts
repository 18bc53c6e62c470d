import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

const PLACES = 'vendors: { aws: { kind: hosting } }';
const stack = (mysql: string, more = '') =>
  drawing(
    `
zones: { cloud: { kind: provider, vendor: aws }, r: { kind: region, in: cloud }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r }, db: { kind: machines, in: a }, app: { kind: machines, count: 2, in: r, spread: [a, b] } }
components: { lms: { type: lms, in: app }, mysql: { type: mysql, ${mysql} }${more} }
connections: [{ from: lms, to: mysql }]
entryPoints: { learn: { at: lms } }`,
    PLACES,
  );

export const cases: readonly FixCase[] = [
  {
    name: 'a database: its machine goes, the vendor is the one around',
    design: stack('in: db'),
    rule: 'resilience/host-outage',
    cause: 'db',
    expect: ({ stages }) => [
      ...(stages[0]?.components.mysql?.managedBy === 'aws' ? [] : ['not by aws']),
      ...(stages[0]?.zones.db === undefined ? [] : ['the machine is still there']),
    ],
  },
  { name: 'two that are both needed', design: stack('n: 2'), rule: 'resilience/all-units-needed' },
  { name: 'three on one machine', design: stack('in: db, n: 3'), rule: 'resilience/one-host' },
  { name: 'two votes here, one there', design: stack('n: 3, spread: [a, b]'), rule: 'resilience/lopsided-quorum' },
  {
    name: 'a store that several need',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, studio: { type: studio, in: app }, mysql: { type: mysql } }
connections: [{ from: lms, to: mysql }, { from: studio, to: mysql }]
entryPoints: { learn: { at: lms }, publish: { at: studio } }`),
    rule: 'resilience/shared-store',
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
    name: 'a cache',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, cache: { type: memcached } }
connections: [{ from: lms, to: cache }]
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/degraded-only',
  },
];
