import type { Platform } from '../../design/schema/vocabulary.ts';
import type { ManagedInstance, PlanService } from './types.ts';

/** Managed services that the catalogue knows for the platform. Sorted by id. */
export function planManaged(
  services: readonly PlanService[],
  platform: Platform | undefined,
): readonly ManagedInstance[] {
  return services.filter(needsManagedService).flatMap(({ id, label, units, port, component, type }) => {
    const found = platform === undefined ? undefined : type.deploy.managed?.[platform];
    if (found === undefined) return [];
    return [{ id, label, service: found.service, units, port, size: component.size ?? 'medium', ...engineOf(found) }];
  });
}

function engineOf({ engine }: { readonly engine?: string }): { readonly engine?: string } {
  return engine === undefined ? {} : { engine };
}

/** Whether somebody else runs it and it is neither a bucket nor a balancer, which every target has of its own. */
export function needsManagedService({ managed, type }: PlanService): boolean {
  return managed && (type.deploy.kind === 'application' || type.deploy.kind === 'stateful');
}
