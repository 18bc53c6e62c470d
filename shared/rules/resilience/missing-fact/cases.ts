import { drawing, waiverOf } from '../../drawing.ts';
import type { Expected, RuleCase } from '../../rule-tester.ts';

const inZone = (components: string, rest = '') =>
  drawing(`
zones: { a: { kind: availability-zone } }
components: { ${components} }
entryPoints: { learn: { at: one } }
${rest}`);
const asks = (field: string, ...elements: readonly string[]): Expected => ({
  verdict: 'needs-answer',
  severity: 'info',
  asks: field,
  elements,
});
const VENDOR = 'vendors: { v: { kind: managed-db } }';

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'satisfied: all is said',
    design: inZone('one: { type: lms, in: a, localState: [logs] }'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'place',
    design: drawing('components: { db: { type: mysql } }\nentryPoints: { learn: { at: db } }'),
    expect: [asks('in', 'db')],
  },
  {
    name: 'entry points',
    design: drawing('zones: { a: { kind: site } }\ncomponents: { db: { type: mysql, in: a } }'),
    expect: [{ verdict: 'needs-answer', asks: 'stages.one.entryPoints', elements: [] }],
  },
  {
    name: 'an entry point at the people outside leads nowhere',
    design: drawing(`
zones: { a: { kind: site } }
components: { people: { type: people }, db: { type: mysql, in: a } }
connections: [{ from: people, to: db }]
entryPoints: { learn: { name: A learner learns, at: people }, other: { at: db } }`),
    expect: [{ ...asks('at', 'learn'), says: /"A learner learns"/ }],
  },
  {
    name: 'one question for all that lack the same fact',
    design: drawing(
      'components: { db: { type: mysql }, cache: { type: memcached } }\nentryPoints: { learn: { at: db } }',
    ),
    expect: [{ ...asks('in', 'cache', 'db'), says: /each of memcached and MySQL/ }],
  },
  {
    name: 'whether spare units that nothing balances take over',
    design: inZone('one: { type: lms, in: a, n: 2, localState: [] }'),
    expect: [asks('failover', 'one')],
  },
  {
    name: 'boundary: a balancer in front that checks health is an answer',
    design: inZone(
      'one: { type: load-balancer, in: a }, lms: { type: lms, in: a, n: 2, localState: [] }',
      'connections: [{ from: one, to: lms }]',
    ),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'what is kept locally', design: inZone('one: { type: lms, in: a }'), expect: [asks('localState', 'one')] },
  {
    name: 'said to be unknown is not said',
    design: inZone('one: { type: lms, in: a, localState: unknown }'),
    expect: [asks('localState', 'one')],
  },
  { name: 'type', design: inZone('one: { type: abacus, in: a }'), expect: [asks('type', 'one')] },
  {
    name: 'scope of a managed service',
    design: drawing('components: { db: { type: mysql, managedBy: v } }\nentryPoints: { learn: { at: db } }', VENDOR),
    expect: [asks('scope', 'db')],
  },
  {
    name: 'place of a managed service that falls with its zone',
    design: drawing(
      'components: { db: { type: mysql, managedBy: v, scope: zone } }\nentryPoints: { learn: { at: db } }',
      VENDOR,
    ),
    expect: [asks('in', 'db')],
  },
  {
    name: 'boundary: one that spans the region needs no zone',
    design: drawing(
      'components: { db: { type: mysql, managedBy: v, scope: region } }\nentryPoints: { learn: { at: db } }',
      VENDOR,
    ),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'failover of a standby',
    design: inZone('one: { type: mysql, in: a, n: 2, mode: active-passive }'),
    expect: [asks('failover', 'one')],
  },
  {
    name: 'boundary: failover by hand is an answer',
    design: inZone('one: { type: mysql, in: a, n: 2, mode: active-passive, failover: manual }'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'what a loss means, asked at the connection',
    design: inZone(
      'one: { type: lms, in: a, localState: [] }, cms: { type: studio, in: a, localState: [] }',
      'connections: [{ from: one, to: cms }]',
    ),
    expect: [asks('onLoss', 'one->cms')],
  },
  {
    name: 'one question for several connections',
    design: inZone(
      'one: { type: lms, in: a, localState: [] }, b: { type: studio, in: a, localState: [] }, c: { type: studio, in: a, localState: [] }',
      'connections: [{ from: one, to: b }, { from: one, to: c }]',
    ),
    expect: [{ ...asks('onLoss', 'one->b', 'one->c'), says: /And so for 1 more/ }],
  },
  {
    name: 'boundary: the catalogue knows what the loss of a database means',
    design: inZone(
      'one: { type: lms, in: a, localState: [] }, db: { type: mysql, in: a }',
      'connections: [{ from: one, to: db }]',
    ),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'waived',
    design: drawing(
      'components: { db: { type: mysql } }\nentryPoints: { learn: { at: db } }',
      waiverOf('resilience/missing-fact', 'db'),
    ),
    expect: [{ ...asks('in', 'db'), waived: true }],
  },
];
