import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

/** An LMS with two machines, and single machines with what it can do without. */
const helpers = (types: readonly string[], head = '') =>
  drawing(
    `
zones: { app: { kind: machines, count: 2 }${types.map((type) => `, on-${type}: { kind: machines }`).join('')} }
components: { lms: { type: lms, in: app }${types.map((type) => `, ${type}: { type: ${type}, in: on-${type} }`).join('')} }
connections: [${types.map((type) => `{ from: lms, to: ${type}, onLoss: degraded }`).join(', ')}]
entryPoints: { learn: { at: lms } }`,
    head,
  );
const gap = (type: string) => ({ verdict: 'gap' as const, elements: [`on-${type}`, type] });
const THREE = ['memcached', 'rabbitmq', 'elasticsearch'];

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no entry point',
    design: drawing('components: { cache: { type: memcached } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: nothing to degrade', design: helpers([]), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'satisfied: two caches',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, cache: { type: memcached, in: app } }
connections: [{ from: lms, to: cache, onLoss: degraded }]
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: a single cache',
    design: helpers(['memcached']),
    expect: [{ ...gap('memcached'), severity: 'low', says: /degrades "learn"/ }],
  },
  {
    name: 'satisfied: what stops people is told by host-outage',
    design: drawing(`
zones: { app: { kind: machines }, c: { kind: machines } }
components: { lms: { type: lms, in: app }, db: { type: mysql, in: c } }
connections: [{ from: lms, to: db, onLoss: down }]
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'told elsewhere: the machine around the cache stops people',
    design: drawing(`
zones: { m: { kind: machines } }
components: { lms: { type: lms, in: m }, cache: { type: memcached, in: m } }
connections: [{ from: lms, to: cache, onLoss: degraded }]
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'told elsewhere: every unit of the cache is needed',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, cache: { type: memcached, in: app, k: 2 } }
connections: [{ from: lms, to: cache, onLoss: degraded }]
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'not-applicable', says: /more precise/ }],
  },
  {
    name: 'boundary: three',
    design: helpers(THREE),
    expect: THREE.map((type) => ({ ...gap(type), severity: 'low' as const })),
  },
  {
    name: 'boundary: four',
    design: helpers([...THREE, 'mongodb']),
    expect: [...THREE, 'mongodb'].map((type) => ({ ...gap(type), severity: 'medium' as const })),
  },
  {
    name: 'open: nobody has said what a loss means',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, studio: { type: studio, in: app } }
connections: [{ from: lms, to: studio }]
entryPoints: { learn: { at: lms } }`),
    expect: [],
  },
  {
    name: 'waived',
    design: helpers(['memcached'], waiverOf('resilience/degraded-only', 'on-memcached')),
    expect: [{ ...gap('memcached'), waived: true }],
  },
];
