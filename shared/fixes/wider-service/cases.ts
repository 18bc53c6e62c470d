import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

/** An LMS that survives a zone, and a managed service that it calls and that falls with a machine or a zone. */
const narrow = (service: string, call: string, more = '', calls = '') =>
  drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components:
  lms: { type: lms, n: 2, in: r, spread: [a, b] }${more}
  service: { mode: managed, in: a, ${service} }
connections: [{ from: lms, to: service, ${call} }${calls}]
entryPoints: { learn: { at: lms } }`);

export const cases: readonly FixCase[] = [
  {
    name: 'a managed service on one machine',
    design: narrow('type: redis, scope: host', 'onLoss: down'),
    rule: 'resilience/host-outage',
  },
  {
    name: 'a managed service in one zone',
    design: narrow('type: mysql, scope: zone', 'onLoss: down'),
    rule: 'resilience/zone-outage',
    cause: 'service',
  },
  {
    name: 'a managed store that several need',
    design: narrow(
      'type: mysql, scope: host',
      'onLoss: down',
      '\n  studio: { type: studio, n: 2, in: r, spread: [a, b] }',
      ', { from: studio, to: service, onLoss: down }',
    ),
    rule: 'resilience/shared-store',
    cause: 'service',
  },
  {
    name: 'a managed cache whose loss degrades',
    design: narrow('type: memcached, scope: host', 'onLoss: degraded'),
    rule: 'resilience/degraded-only',
    cause: 'service',
  },
  {
    name: 'managed sign-in on one machine',
    design: narrow('type: identity-provider, scope: host', 'onLoss: down'),
    rule: 'resilience/single-sign-in',
    cause: 'service',
  },
  {
    name: 'managed service discovery on one machine',
    design: narrow('type: service-discovery, scope: host', 'onLoss: control'),
    rule: 'resilience/control-plane',
    cause: 'service',
  },
];
