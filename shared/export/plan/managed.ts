import type { Platform } from '../../design/schema/vocabulary.ts';
import type { ManagedInstance, PlanService } from './types.ts';

/** Managed services that the catalogue knows for the platform that each is at. Sorted by id. */
export function planManaged(
  services: readonly PlanService[],
  platformOf: (service: PlanService) => Platform | undefined,
): readonly ManagedInstance[] {
  return services.filter(needsManagedService).flatMap((service) => {
    const { id, label, units, port, component, type } = service;
    const platform = platformOf(service);
    const found = platform === undefined ? undefined : type.deploy.managed?.[platform];
    return found === undefined ? [] : [{ ...found, id, label, units, port, size: component.size ?? 'medium' }];
  });
}

/** Whether somebody else runs it and it is neither a bucket nor a balancer, which every target has of its own. */
export function needsManagedService({ managed, type }: PlanService): boolean {
  return managed && (type.deploy.kind === 'application' || type.deploy.kind === 'stateful');
}
