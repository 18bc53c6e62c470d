import fc, { type GeneratorValue } from 'fast-check';
import { someOf } from '../base/some-of.test-support.ts';
import type { Component } from '../design/schema/component.ts';
import { designSchema, type Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { Zone } from '../design/schema/zone.ts';

const TYPES = [
  ...['lms', 'mysql', 'nginx', 'memcached', 'load-balancer', 'rabbitmq', 'abacus'],
  ...['dns', 'nat-gateway', 'service-discovery', 'monitoring', 'identity-provider', 'secrets-store', 'people'],
];
const JURISDICTIONS = [['EU'], ['US-NY'], ['US-NY', 'EU'], ['JP']];

/** A value, or nothing in one case of four. */
function maybe<T>(g: GeneratorValue, ...values: readonly T[]): T | undefined {
  return someOf(g, values, 3);
}

/** A valid design with facts that rules look at: places, vendors, countries, encryption, backups, who and for whom. */
export function withFacts(design: Design, g: GeneratorValue): Design {
  const vendors = { host: { transferMechanism: maybe(g, 'none', 'scc', 'dpf', 'adequacy'), country: maybe(g, 'US') } };
  const organisation = {
    country: maybe(g, 'IE', 'US'),
    subdivision: maybe(g, 'NY'),
    role: maybe(g, 'district', 'university', 'company'),
    sector: maybe(g, 'k12', 'higher'),
    usEdFunded: maybe(g, true, false),
  };
  const learners = { jurisdictions: maybe(g, ...JURISDICTIONS) };
  const stages = design.stages.map((stage) => stageWithFacts(stage, g));
  const made = { ...design, vendors, context: { organisation, learners, goals: goals(g) }, stages };
  return designSchema.parse(JSON.parse(JSON.stringify(made)));
}

function goals(g: GeneratorValue) {
  return {
    survive: maybe(g, 'host', 'availability-zone', 'region'),
    availability: maybe(g, 0.9, 0.999),
    rpo: maybe(g, '15m', '48h'),
    rto: maybe(g, '5m', '48h'),
    peakUsers: maybe(g, 150, 2000),
  };
}

function stageWithFacts(stage: Stage, g: GeneratorValue): Stage {
  const zoneIds = Object.keys(stage.zones);
  const map = <T>(of: Readonly<Record<string, T>>, change: (one: T) => T) =>
    Object.fromEntries(Object.entries(of).map(([id, one]) => [id, change(one)]));
  return {
    ...stage,
    zones: map(stage.zones, (zone) => zoneWithFacts(zone, g)),
    components: map(stage.components, (component) => componentWithFacts(component, zoneIds, g)),
    connections: stage.connections.map((one) => ({ ...one, encryption: maybe(g, 'none', 'tls', 'private') })),
  };
}

function zoneWithFacts(zone: Zone, g: GeneratorValue): Zone {
  const top = zone.in === undefined;
  return {
    ...zone,
    count: zone.kind === 'machines' ? maybe(g, 1, 2, 3) : undefined,
    availability: maybe(g, 1, 0.999),
    country: top ? maybe(g, 'IE', 'US', 'IN') : undefined,
    vendor: top ? maybe(g, 'host') : undefined,
  };
}

function componentWithFacts(component: Component, zoneIds: readonly string[], g: GeneratorValue): Component {
  return {
    ...component,
    type: g(fc.constantFrom, ...TYPES),
    n: maybe(g, 1, 2, 3, 4),
    managedBy: g(fc.boolean) && g(fc.boolean) ? 'host' : undefined,
    scope: maybe(g, 'host', 'zone', 'region'),
    localState: maybe<NonNullable<Component['localState']>>(g, [], ['logs'], ['uploads', 'session']),
    encryptedAtRest: maybe<boolean | 'unknown'>(g, true, false, 'unknown'),
    spread: maybe(g, undefined, component.spread),
    mode: maybe(g, undefined, component.mode, 'active-passive', 'quorum'),
    failover: maybe(g, undefined, 'auto', 'manual'),
    failoverIn: maybe(g, ...zoneIds),
    healthCheck: maybe(g, undefined, true, false),
    monitored: maybe(g, 'own', 'shared', 'none', 'unknown'),
    ownAlertPath: maybe(g, true, false),
    capacity: maybe(g, 100, 1000),
    availability: maybe(g, 0.99, 1),
    recovery: maybe(g, {
      rebuild: maybe(g, '2m', '3h'),
      detect: maybe(g, '5s'),
      promote: maybe(g, '5s'),
      rollback: '1m',
    }),
    replication: maybe(g, { how: maybe(g, 'synchronous', 'asynchronous'), lag: maybe(g, '5s', '2h') }),
    backup: maybe(
      g,
      undefined,
      { scheduled: false },
      {
        every: maybe(g, '24h', '5m'),
        encrypted: maybe(g, true, false),
        in: maybe(g, ...zoneIds),
        separateAccount: maybe(g, true, false),
        tested: maybe(g, '2026-11-01', '2020-01-01', 'never'),
        restore: maybe(g, '1m', '3h'),
      },
    ),
  };
}
