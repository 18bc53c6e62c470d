import type { Design } from '../design/schema/design.ts';
import { elementLabel } from './support/element-label.ts';
import { placesFor } from './support/places.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import { giveSpareUnits, holderElement, holderOf, takesUnits } from './support/units.ts';
import { refuse, type Command } from './types.ts';

/** Runs a gateway to the outside in each zone, so that every zone leaves by its own. */
export function addWayOut(design: Design, stageId: string, id: string): Command {
  return {
    label: `Add a second ${elementLabel(findStage(design, stageId), id)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const component = stage.components[id];
        if (component === undefined || !takesUnits(component))
          return refuse(`"${id}" is no gateway that gets a second unit.`);
        const holder = holderOf(stage, id);
        const places = placesFor(stage, holder);
        component.mode = 'active-active';
        giveSpareUnits(stage, holder);
        component.n = Math.max(component.n ?? 2, places.length);
        const machines = stage.zones[holder];
        if (machines !== undefined) machines.count = Math.max(machines.count ?? 1, component.n);
        const element = holderElement(stage, holder);
        if (element !== undefined && places.length > 1) element.spread = places;
        return undefined;
      }),
  };
}
