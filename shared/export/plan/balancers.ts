import { groupBy, indexBy } from '../../base/group-by.ts';
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
  const entries = new Set(Object.values(stage.entryPoints).flatMap(({ at, through }) => [at, ...(through ?? [])]));
  const called = new Set(connections.map(({ to }) => to));
  const known = indexBy(services, ({ id }) => id);
  const outgoing = groupBy(connections, ({ from }) => from);
  return services
    .filter(({ type }) => type.deploy.kind === 'balancer')
    .map(({ id, label, group }) => {
      const targets = targetsOf(stage, known, outgoing.get(id) ?? []);
      return {
        id,
        label,
        // Nothing drawn calls it, yet people arrive there: that is from outside too.
        public: outside.has(id) || (entries.has(id) && !called.has(id)),
        layer: targets.every(({ protocol }) => protocol === 'http' || protocol === 'https') ? 'http' : 'tcp',
        targets,
        ...(group === undefined ? {} : { group }),
      };
    });
}

function targetsOf(
  stage: Stage,
  services: ReadonlyMap<string, PlanService>,
  connections: readonly PlanConnection[],
): readonly BalancerTarget[] {
  const found = connections.flatMap((connection): BalancerTarget[] => {
    const service = services.get(connection.to);
    if (service?.group === undefined) return [];
    const { over, port } = callOf(stage, connection);
    const healthPath = service.type.deploy.healthPath;
    const path = healthPath === undefined ? {} : { healthPath };
    return [{ service: service.id, group: service.group, port, protocol: over, ...path }];
  });
  const unique = indexBy(found, ({ service, port }) => `${service}:${String(port)}`);
  return sortBy(unique.values(), ({ service, port }) => `${service}:${String(port)}`);
}
