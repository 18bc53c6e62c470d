import { findType } from '../../catalog/index.ts';
import type { ComponentType } from '../../catalog/types.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { placeOfKind } from './places.ts';
import type { PlanService } from './types.ts';

/** Whether somebody else runs it, so that it has no machines of the author's. */
export function isManaged(component: Component, type: ComponentType): boolean {
  return component.managedBy !== undefined || component.mode === 'managed' || type.alwaysManaged !== undefined;
}

/** Every component that a target may create, sorted by id; what lives outside and what the catalogue lacks is left out. */
export function planServices(stage: Stage): readonly PlanService[] {
  return sortedEntries(stage.components).flatMap(([id, component]) => {
    const type = findType(component.type);
    return type === undefined || type.deploy.kind === 'external' ? [] : [service(stage, id, component, type)];
  });
}

function service(stage: Stage, id: string, component: Component, type: ComponentType): PlanService {
  const managed = isManaged(component, type);
  const housed = !managed && type.deploy.kind !== 'object-store';
  const own = housed ? placeOfKind(stage, component.in, 'machines') : undefined;
  return {
    id,
    label: elementTitle(stage, id),
    component: { ...type.defaults, ...component },
    type,
    units: component.n ?? own?.zone.count ?? 1,
    ...usualPort(type),
    managed,
    ...(housed ? { group: own?.id ?? id } : {}),
  };
}

function usualPort({ ports: [first] }: ComponentType): Pick<PlanService, 'port' | 'protocol'> {
  return { port: first?.port ?? 0, protocol: first?.over ?? 'tcp' };
}
