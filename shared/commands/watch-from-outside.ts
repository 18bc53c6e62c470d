import { hasCapability } from '../catalog/index.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { zonesAround } from '../design/zones-around.ts';
import { elementLabel } from './support/element-label.ts';
import { placesFor, withPlacesBeside } from './support/places.ts';
import { onDrawing } from './support/on-drawing.ts';
import { findStage, forgetPlaces } from './support/stage-edit.ts';
import { holderElement, holderOf } from './support/units.ts';
import { refuse, type Command } from './types.ts';

/**
 * Moves what watches to a machine of its own, in another place than it stands in now where places are drawn, and lets its
 * alerts leave by a way of their own.
 */
export function watchFromOutside(design: Design, stageId: string, id: string): Command {
  return {
    label: `Watch from outside with ${elementLabel(findStage(design, stageId), id)}`,
    apply: (draft) =>
      onDrawing(draft, stageId, (stage) => {
        const component = stage.components[id];
        if (component === undefined || !hasCapability(component.type, 'observes'))
          return refuse(`"${id}" watches nothing.`);
        const place = placeApart(stage, holderOf(stage, id));
        delete component.spread;
        if (place === undefined) delete component.in;
        else component.in = place;
        component.ownAlertPath = true;
        forgetPlaces(draft, stageId, [id]);
        return undefined;
      }),
  };
}

/** Another place like the one that holds it, drawn when there is none; the zone around its machines where there are no places. */
function placeApart(stage: Stage, holder: string): string | undefined {
  const spread = holderElement(stage, holder)?.spread ?? [];
  const around = zonesAround(stage, holder).map(({ id }) => id);
  const places = placesFor(stage, holder);
  const own = new Set([...spread, ...around]);
  const [first] = places;
  if (first === undefined) return around[0];
  return places.find((place) => !own.has(place)) ?? withPlacesBeside(stage, first, places.length + 1).at(-1);
}
