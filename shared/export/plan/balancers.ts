import { sortBy } from '../../base/sort.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { calledFromOutside, callOf } from './calls.ts';
import type { Balancer, BalancerTarget, PlanConnection, PlanService } from './types.ts';

/** One balancer per component that balances, with what it passes calls on to. Sorted by id. */
export function planBalancers(
  stage: Stage,
  services: readonly PlanService[],
  connections: readonly PlanConnection[],
): readonly Balancer[] {
  const outside = calledFromOutside(stage, connections);
  return services
    .filter(({ type }) => type.deploy.kind === 'balancer')
    .map((service) => {
      const targets = targetsOf(stage, service.id, services, connections);
      return {
        id: service.id,
        label: service.label,
        public: outside.has(service.id) || isWayIn(stage, service.id, connections),
        layer: targets.every(({ protocol }) => protocol === 'http' || protocol === 'https') ? 'http' : 'tcp',
        targets,
        ...(service.group === undefined ? {} : { group: service.group }),
      };
    });
}

/** Nothing drawn calls it, yet people arrive there. */
function isWayIn(stage: Stage, id: string, connections: readonly PlanConnection[]): boolean {
  if (connections.some(({ to }) => to === id)) return false;
  return Object.values(stage.entryPoints).some(({ at, through }) => at === id || through?.includes(id) === true);
}

function targetsOf(
  stage: Stage,
  id: string,
  services: readonly PlanService[],
  connections: readonly PlanConnection[],
): readonly BalancerTarget[] {
  const found = connections.flatMap((connection): BalancerTarget[] => {
    const service = services.find((candidate) => candidate.id === connection.to);
    if (connection.from !== id || service?.group === undefined) return [];
    const { over, port } = callOf(stage, connection);
    const healthPath = service.type.deploy.healthPath;
    const path = healthPath === undefined ? {} : { healthPath };
    return [{ service: service.id, group: service.group, port, protocol: over, ...path }];
  });
  const unique = new Map(found.map((target) => [`${target.service}:${String(target.port)}`, target]));
  return sortBy(unique.values(), ({ service, port }) => `${service}:${String(port)}`);
}
