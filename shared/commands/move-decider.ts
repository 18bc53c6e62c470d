import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { zonesAround } from '../design/zones-around.ts';
import { elementLabel } from './support/element-label.ts';
import { freshId } from './support/fresh-id.ts';
import { placesFor, withPlacesBeside } from './support/places.ts';
import { onDrawing } from './support/on-drawing.ts';
import { findStage, isTaken } from './support/stage-edit.ts';
import { holderElement, holderOf } from './support/units.ts';
import { refuse, type Command } from './types.ts';

/** Lets it be decided where no unit stands that a standby takes over; the place is drawn when there is none. */
export function moveDecider(design: Design, stageId: string, id: string): Command {
  return {
    label: `Decide elsewhere that ${elementLabel(findStage(design, stageId), id)} fails over`,
    apply: (draft) =>
      onDrawing(draft, stageId, (stage) => {
        const component = stage.components[id];
        if (component === undefined) return refuse(`There is no component "${id}" in this stage.`);
        component.failoverIn = placeWithoutUnits(stage, holderOf(stage, id)) ?? machineApart(stage, id);
        return undefined;
      }),
  };
}

function placeWithoutUnits(stage: Stage, holder: string): string | undefined {
  const spread = holderElement(stage, holder)?.spread ?? [];
  const taken = new Set(spread.length > 0 ? spread : zonesAround(stage, holder).map(({ id }) => id));
  const places = placesFor(stage, holder);
  const [first] = places;
  if (first === undefined) return undefined;
  return places.find((place) => !taken.has(place)) ?? withPlacesBeside(stage, first, places.length + 1).at(-1);
}

/** Where no places are drawn, another machine is as far away as the drawing can say. */
function machineApart(stage: Stage, id: string): string {
  const zone = freshId(`${id}-witness`, (each) => isTaken(stage, each));
  const around = zonesAround(stage, holderOf(stage, id))[0]?.id;
  stage.zones[zone] = { kind: 'machines', count: 1, ...(around === undefined ? {} : { in: around }) };
  return zone;
}
