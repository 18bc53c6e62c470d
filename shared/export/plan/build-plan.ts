import { parseDuration } from '../../base/duration.ts';
import { sortBy } from '../../base/sort.ts';
import { connectionKey } from '../../design/connection-key.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Release } from '../../design/schema/vocabulary.ts';
import type { CoverageEntry } from '../types.ts';
import { planBalancers } from './balancers.ts';
import { calledFromOutside, typeOf } from './calls.ts';
import { planFlows } from './flows.ts';
import { planGroups } from './groups.ts';
import { planManaged } from './managed.ts';
import { mainRegion, planZones } from './places.ts';
import { planSecrets } from './secrets.ts';
import { planServices } from './services.ts';
import type { ObjectStore, Plan, PlanConnection, PlanService } from './types.ts';

const NEWEST: Release = 'quince';
/** Never from the design's name: that is a label, and a new one must rename nothing. */
const USUAL_PROJECT = 'openedx';
const USUAL_RETENTION_DAYS = 14;
const SECONDS_OF_DAY = 86_400;

/** The neutral infrastructure of one stage, or a sentence why there is none. Same design, same plan, in any order of keys. */
export function buildPlan(design: Design, stageId: string): Plan | { readonly refused: string } {
  const stage = design.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return { refused: `The design has no stage "${stageId}".` };
  const services = planServices(stage);
  if (services.length === 0) return { refused: 'The stage has no component that a target could create.' };
  return { ...identity(design, stage), ...infrastructure(stage, services), coverage: decidedHere(stage) };
}

type Identity = Pick<Plan, 'design' | 'slug' | 'stage' | 'release' | 'backupRetentionDays'>;

function identity(design: Design, stage: Stage): Identity {
  return {
    design: design.name ?? 'Unnamed design',
    slug: design.context.project ?? USUAL_PROJECT,
    stage: { id: stage.id, label: stage.name ?? stage.id },
    release: design.context.release ?? NEWEST,
    backupRetentionDays: retentionDays(stage),
  };
}

function infrastructure(stage: Stage, services: readonly PlanService[]): Omit<Plan, keyof Identity | 'coverage'> {
  const connections = planConnections(stage);
  const region = mainRegion(stage);
  const zones = planZones(stage, region);
  const { groups, balancerGroups } = planGroups(stage, zones, services, calledFromOutside(stage, connections));
  const balancers = planBalancers(stage, services, connections);
  return {
    ...(region?.zone.code === undefined ? {} : { region: region.zone.code }),
    ...(region === undefined ? {} : { regionId: region.id }),
    zones,
    services,
    groups,
    balancerGroups,
    balancers,
    managed: planManaged(stage, services),
    objectStores: planObjectStores(services, connections),
    flows: planFlows(stage, { services, groups, balancers, connections }),
    secrets: planSecrets(services, connections),
    connections,
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
  return services
    .filter(({ type }) => type.deploy.kind === 'object-store')
    .map(({ id, label }) => {
      const callers = new Set(connections.filter(({ to }) => to === id).map(({ from }) => from));
      return { id, label, usedBy: services.filter((service) => callers.has(service.id)).map((service) => service.id) };
    });
}

/** The longest retention that the stage asks for, in whole days. */
function retentionDays(stage: Stage): number {
  const asked = Object.values(stage.components).map(({ backup }) => parseDuration(backup?.keep ?? '') ?? 0);
  const longest = Math.max(0, ...asked);
  return longest === 0 ? USUAL_RETENTION_DAYS : Math.ceil(longest / SECONDS_OF_DAY);
}

/** Components for which no target creates anything: what lives elsewhere, and types that the catalogue lacks. */
function decidedHere(stage: Stage): readonly CoverageEntry[] {
  return sortedEntries(stage.components).flatMap(([id, component]): CoverageEntry[] => {
    const type = typeOf(stage, id);
    if (type === undefined) return [cannot(id, `The catalogue has no type "${component.type}"; choose another type.`)];
    if (type.deploy.kind !== 'external') return [];
    const why = type.deploy.cannot?.['*'];
    return [cannot(id, why ?? `${elementTitle(stage, id)} lives elsewhere; only calls to it are allowed.`)];
  });
}

function cannot(element: string, note: string): CoverageEntry {
  return { element, kind: 'component', class: 'cannot', note };
}
