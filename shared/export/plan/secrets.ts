import { groupBy, indexBy } from '../../base/group-by.ts';
import { uniqueSorted } from '../../base/sort.ts';
import type { ComponentType } from '../../catalog/types.ts';
import type { PlanConnection, PlanSecret, PlanService } from './types.ts';

/** One password per store that asks for one, with the groups that read it. Sorted by id. */
export function planSecrets(
  services: readonly PlanService[],
  connections: readonly PlanConnection[],
): readonly PlanSecret[] {
  const known = indexBy(services, ({ id }) => id);
  const incoming = groupBy(connections, ({ to }) => to);
  return services
    .filter(({ type }) => asksForPassword(type))
    .map(({ id, type, group }) => {
      const callers = callersOf(id, known, incoming);
      return {
        id,
        description: `${type.title} application user`,
        usedBy: uniqueSorted([...callers, ...(group === undefined ? [] : [group])]),
      };
    });
}

function asksForPassword({ capabilities }: ComponentType): boolean {
  if (capabilities.includes('stores-objects')) return false;
  return capabilities.includes('system-of-record') || capabilities.includes('queues-messages');
}

/** Groups that call a store, directly or through balancers. */
function callersOf(
  id: string,
  services: ReadonlyMap<string, PlanService>,
  incoming: ReadonlyMap<string, readonly PlanConnection[]>,
): readonly string[] {
  const groups: string[] = [];
  const seen = new Set([id]);
  for (const to of seen) {
    for (const { from } of incoming.get(to) ?? []) {
      const caller = services.get(from);
      if (caller?.type.deploy.kind === 'balancer') seen.add(from);
      else if (caller?.group !== undefined) groups.push(caller.group);
    }
  }
  return groups;
}
