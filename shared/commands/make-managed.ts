import { findType } from '../catalog/index.ts';
import type { Component } from '../design/schema/component.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { zonesAround } from '../design/zones-around.ts';
import { elementsLabel } from './support/element-label.ts';
import { removeEmptied } from './support/remove-emptied.ts';
import { removeKey } from './support/remove-key.ts';
import { onStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Facts about units that the author no longer runs. */
const OF_OWN_UNITS = [
  'n',
  'k',
  'spread',
  'votes',
  'arbitrators',
  'failover',
  'failoverIn',
  'failoverWorks',
  'size',
] as const;

/**
 * Lets a provider run components, as services that keep a spare in another zone. They leave their machines; a group of
 * machines that holds nothing else goes. The vendor is the one of the place around, when the drawing says.
 */
export function makeManaged(design: Design, stageId: string, ids: readonly string[]): Command {
  return {
    label: `Make ${elementsLabel(design, stageId, ids)} managed`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const stranger = ids.find((id) => stage.components[id] === undefined);
        if (stranger !== undefined) return refuse(`There is no component "${stranger}" in this stage.`);
        const left = new Set<string>();
        for (const id of ids) letProviderRun(stage, id, left);
        removeEmptied(draft, stage, left);
        return undefined;
      }),
  };
}

function letProviderRun(stage: Stage, id: string, left: Set<string>): void {
  const component = stage.components[id];
  if (component === undefined) return;
  const around = zonesAround(stage, id);
  const place = around.find(({ zone }) => PLACES_OF_SERVICES.includes(zone.kind))?.id;
  const vendor = around.find(({ zone }) => zone.vendor !== undefined)?.zone.vendor;
  if (component.in !== undefined && stage.zones[component.in]?.kind === 'machines') left.add(component.in);
  for (const key of OF_OWN_UNITS) removeKey(component, key);
  component.mode = 'managed';
  component.scope = 'region';
  if (component.managedBy === undefined && vendor !== undefined) component.managedBy = vendor;
  if (place === undefined) delete component.in;
  else component.in = place;
}
const PLACES_OF_SERVICES: readonly string[] = ['region', 'provider'];

/** Whether some provider offers what this component does as a service. */
export function canBeManaged({ type, mode, managedBy, scope }: Component): boolean {
  const known = findType(type);
  const managed = mode === 'managed' || managedBy !== undefined;
  const wide = scope === 'region' || scope === 'global' || scope === 'provider';
  const offered = known?.deploy.kind === 'balancer' || Object.keys(known?.deploy.managed ?? {}).length > 0;
  return offered && !(managed && wide);
}
