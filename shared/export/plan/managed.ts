import type { Stage } from '../../design/schema/stage.ts';
import { placeOfKind } from './places.ts';
import { MANAGED_PROVIDERS, type ManagedInstance, type ManagedProvider, type PlanService } from './types.ts';

/** Managed services that the catalogue knows for their provider. Sorted by id. */
export function planManaged(stage: Stage, services: readonly PlanService[]): readonly ManagedInstance[] {
  return services.flatMap((service) => {
    const provider = providerOf(stage, service);
    const found = provider === undefined ? undefined : service.type.deploy.managed?.[provider];
    if (!needsManagedService(service) || provider === undefined || found === undefined) return [];
    const { id, label, units, port, component } = service;
    const size = component.size ?? 'medium';
    return [{ id, label, provider, service: found.service, units, port, size, ...engineOf(found) }];
  });
}

function engineOf({ engine }: { readonly engine?: string }): { readonly engine?: string } {
  return engine === undefined ? {} : { engine };
}

/** Whether somebody else runs it and it is neither a bucket nor a balancer, which every target has of its own. */
export function needsManagedService({ managed, type }: PlanService): boolean {
  return managed && (type.deploy.kind === 'application' || type.deploy.kind === 'stateful');
}

/** The vendor that runs it, else the vendor of the place it is in, when it is a provider that targets know. */
export function providerOf(stage: Stage, { component }: PlanService): ManagedProvider | undefined {
  const vendor = component.managedBy ?? placeOfKind(stage, component.in, 'provider')?.zone.vendor;
  return MANAGED_PROVIDERS.find((provider) => provider === vendor);
}
