import { designSchema, type Design } from '../../shared/design/schema/design.ts';

const ZONES = ['a', 'b', 'c', 'd', 'e'];
/** One tenant: a balancer, two applications and what they keep their data in. */
const TENANT = [
  'load-balancer',
  'lms',
  'studio',
  'worker',
  'mysql',
  'mongodb',
  'memcached',
  'rabbitmq',
  'elasticsearch',
];
const CALLS = [
  ['load-balancer', 'lms', 'down'],
  ['load-balancer', 'studio', 'degraded'],
  ['lms', 'mysql', 'down'],
  ['lms', 'mongodb', 'down'],
  ['lms', 'memcached', 'degraded'],
  ['lms', 'rabbitmq', 'degraded'],
  ['lms', 'elasticsearch', 'degraded'],
  ['studio', 'mysql', 'down'],
  ['studio', 'mongodb', 'down'],
  ['worker', 'rabbitmq', 'down'],
  ['worker', 'mysql', 'down'],
] as const;

/** A design of one stage with this many components: three units each over five zones, nested in region and provider. */
export function makeDesign(components: number): Design {
  const stage = {
    id: 'large',
    zones: places() as Record<string, unknown>,
    components: {} as Record<string, unknown>,
    connections: [] as unknown[],
    entryPoints: {} as Record<string, unknown>,
  };
  for (let index = 0; index < components; index += 1) {
    const tenant = Math.floor(index / TENANT.length);
    const type = TENANT[index % TENANT.length] ?? 'lms';
    const spread = [0, 1, 2].map((step) => ZONES[(tenant + step) % ZONES.length]);
    stage.zones[`machines-${index}`] = { kind: 'machines', in: 'private', count: 3, spread };
    stage.components[`${type}-${tenant}`] = { type, in: `machines-${index}`, localState: ['logs'] };
  }
  for (let tenant = 0; tenant * TENANT.length < components; tenant += 1) addTenant(stage, tenant);
  return designSchema.parse({ corral: 1, stages: [stage] });
}

function places(): object {
  return {
    cloud: { kind: 'provider' },
    region: { kind: 'region', in: 'cloud' },
    private: { kind: 'network', in: 'region' },
    ...Object.fromEntries(ZONES.map((zone) => [zone, { kind: 'availability-zone', in: 'region' }])),
  };
}

function addTenant(
  stage: { components: object; connections: unknown[]; entryPoints: Record<string, unknown> },
  tenant: number,
): void {
  for (const [from, to, onLoss] of CALLS) {
    const ends = { from: `${from}-${tenant}`, to: `${to}-${tenant}` };
    if (ends.from in stage.components && ends.to in stage.components) stage.connections.push({ ...ends, onLoss });
  }
  if (tenant > 0) {
    stage.connections.push({ from: `load-balancer-${tenant - 1}`, to: `load-balancer-${tenant}`, onLoss: 'degraded' });
  }
  if (tenant % 100 === 0) {
    stage.entryPoints[`learn-${tenant}`] = { at: `load-balancer-${tenant}`, critical: tenant === 0 };
  }
}
