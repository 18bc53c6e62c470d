import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { elementLabel } from './support/element-label.ts';
import { placesFor, withPlacesBeside } from './support/places.ts';
import { onDrawing } from './support/on-drawing.ts';
import { findStage } from './support/stage-edit.ts';
import { countOf, holderElement, holderOf, votes } from './support/units.ts';
import { refuse, type Command } from './types.ts';

/**
 * Lets somebody vote who keeps no data, in a place where no member stands; it is drawn when there is none. Where one more
 * would make the votes even, two are added.
 */
export function addArbitrator(design: Design, stageId: string, id: string): Command {
  return {
    label: `Add an arbitrator to ${elementLabel(findStage(design, stageId), id)}`,
    apply: (draft) =>
      onDrawing(draft, stageId, (stage) => {
        const component = stage.components[id];
        if (component === undefined) return refuse(`There is no component "${id}" in this stage.`);
        if (!votes(component)) return refuse(`${elementLabel(stage, id)} does not decide by majority.`);
        do {
          const place = placeWithoutMember(stage, id);
          if (place === undefined)
            return refuse('Nothing is drawn where an arbitrator could stand: draw the zones of the members first.');
          component.arbitrators = [...(component.arbitrators ?? []), place];
        } while (votesIn(stage, id) % 2 === 0);
        return undefined;
      }),
  };
}

/** Of its members, one each unless they are weighed, and of its arbitrators. */
function votesIn(stage: Stage, id: string): number {
  const { n, votes: weights, arbitrators = [] } = stage.components[id] ?? {};
  const members = n ?? countOf(stage, holderOf(stage, id));
  const own = Array.from({ length: members }, (_, index) => weights?.[index] ?? 1);
  return own.reduce((sum, each) => sum + each, arbitrators.length);
}

function placeWithoutMember(stage: Stage, id: string): string | undefined {
  const holder = holderOf(stage, id);
  const spread = holderElement(stage, holder)?.spread ?? [];
  const places = placesFor(stage, holder);
  const taken = new Set([
    ...(spread.length > 0 ? spread : places.slice(0, 1)),
    ...(stage.components[id]?.arbitrators ?? []),
  ]);
  const [first] = places;
  if (first === undefined) return undefined;
  return places.find((place) => !taken.has(place)) ?? withPlacesBeside(stage, first, places.length + 1).at(-1);
}
