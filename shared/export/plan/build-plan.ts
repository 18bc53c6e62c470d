import { parseDuration } from '../../base/duration.ts';
import { indexBy } from '../../base/group-by.ts';
import { sortBy } from '../../base/sort.ts';
import { connectionKey } from '../../design/connection-key.ts';
import { labelsOf, recordOf } from '../../design/record.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Platform, Release } from '../../design/schema/vocabulary.ts';
import { planBalancers } from './balancers.ts';
import { calledFromOutside } from './calls.ts';
import { decidedHere } from './decided.ts';
import { planFlows } from './flows.ts';
import { planGroups } from './groups.ts';
import { planManaged } from './managed.ts';
import { planPlaces } from './places.ts';
import { platformFacts } from './platforms.ts';
import { everywhere, scopeAt, type Scope } from './scope.ts';
import { planSecrets } from './secrets.ts';
import { planServices } from './services.ts';
import type { ObjectStore, Plan, PlanConnection, PlanService } from './types.ts';

const NEWEST: Release = 'quince';
/** Never from the design's name: that is a label, and a new one must rename nothing. */
const USUAL_PROJECT = 'openedx';
const USUAL_RETENTION_DAYS = 14;
const SECONDS_OF_DAY = 86_400;

/**
 * The neutral infrastructure of one stage: what is at platform `at`, or all of it when left out. Instead, a sentence why
 * there is none. Same design, same plan, in any order of keys.
 */
export function buildPlan(design: Design, stageId: string, at?: Platform): Plan | { readonly refused: string } {
  const stage = design.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return { refused: `The design has no stage "${stageId}".` };
  const services = planServices(stage);
  if (services.length === 0) return { refused: 'The stage has no component that a target could create.' };
  const scope = at === undefined ? everywhere(design, stage, services) : scopeAt(design, stage, services, at);
  if (at !== undefined && scope.here.length === 0) return { refused: nothingAt(at, scope) };
  const connections = planConnections(stage);
  return {
    ...identity(design, stage),
    ...infrastructure(stage, scope, connections, at),
    connections,
    coverage: decidedHere(stage, scope, connections),
  };
}

function nothingAt(at: Platform, { elsewhere }: Scope): string {
  const places = [...new Set(elsewhere.values())].sort().join('; ');
  const title = platformFacts[at].title;
  return `Nothing of this stage is at ${title}: it is ${places}. Export it for where it is, or to ansible, which takes machines anywhere.`;
}

type Identity = Pick<Plan, 'design' | 'slug' | 'stage' | 'release' | 'backupRetentionDays' | 'record' | 'labels'>;

function identity(design: Design, stage: Stage): Identity {
  return {
    design: design.name ?? 'Unnamed design',
    slug: design.context.project ?? USUAL_PROJECT,
    stage: { id: stage.id, label: stage.name ?? stage.id },
    release: design.context.release ?? NEWEST,
    backupRetentionDays: retentionDays(stage),
    record: recordOf(design, stage),
    labels: labelsOf(design, stage),
  };
}

type Infrastructure = Omit<Plan, keyof Identity | 'coverage' | 'connections'>;

function infrastructure(
  stage: Stage,
  scope: Scope,
  connections: readonly PlanConnection[],
  at: Platform | undefined,
): Infrastructure {
  const { here: services, region } = scope;
  const fallback = region?.id ?? 'anywhere';
  const places = planPlaces(stage, scope.counts, { broad: at === undefined, fallback });
  const { groups, balancerGroups } = planGroups(stage, places, services, calledFromOutside(stage, connections));
  const balancers = planBalancers(stage, services, connections);
  return {
    ...(region?.zone.code === undefined ? {} : { region: region.zone.code }),
    ...(region?.zone.country === undefined ? {} : { country: region.zone.country }),
    assumed: scope.assumed,
    zones: places.zones,
    services,
    groups,
    balancerGroups,
    balancers,
    managed: planManaged(services, scope.platformOf),
    objectStores: planObjectStores(services, connections),
    flows: planFlows(stage, { services, groups, balancers, connections }),
    secrets: planSecrets(services, connections),
  };
}

function planConnections(stage: Stage): readonly PlanConnection[] {
  const keyed = stage.connections.map((connection) => ({ ...connection, key: connectionKey(connection) }));
  return sortBy(keyed, ({ key }) => key);
}

function planObjectStores(
  services: readonly PlanService[],
  connections: readonly PlanConnection[],
): readonly ObjectStore[] {
  const stores = services.filter(({ type }) => type.deploy.kind === 'object-store');
  const known = indexBy(services, ({ id }) => id);
  const callers = new Map(stores.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of connections) if (known.has(from)) callers.get(to)?.add(from);
  return stores.map(({ id, label, component: { was: [first = id] = [] } }) => ({
    id,
    firstId: callers.has(first) ? id : first,
    label,
    usedBy: sortBy(callers.get(id) ?? [], (caller) => caller),
  }));
}

/** The longest retention that the stage asks for, in whole days. */
function retentionDays(stage: Stage): number {
  let longest = 0;
  for (const { backup } of Object.values(stage.components)) {
    longest = Math.max(longest, parseDuration(backup?.keep ?? '') ?? 0);
  }
  return longest === 0 ? USUAL_RETENTION_DAYS : Math.ceil(longest / SECONDS_OF_DAY);
}
