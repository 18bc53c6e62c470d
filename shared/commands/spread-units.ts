import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { elementLabel, elementsLabel } from './support/element-label.ts';
import { failsApart, withPlacesBeside } from './support/places.ts';
import { freshId } from './support/fresh-id.ts';
import { onDrawing } from './support/on-drawing.ts';
import { findStage, isTaken } from './support/stage-edit.ts';
import { countOf, giveSpareUnits, holderElement, holdersOf, membersOf, takesUnits, votes } from './support/units.ts';
import { refuse, type Command } from './types.ts';

/**
 * Spreads the units of components in turn over a zone and others like it, so that the loss of that zone leaves enough of
 * them. Components with a single unit get more; zones that are missing are drawn beside it: two, and three where a
 * majority decides. In regions they stand in one availability zone each, where such zones are drawn.
 */
export function spreadUnits(design: Design, stageId: string, ids: readonly string[], zone: string): Command {
  const stage = findStage(design, stageId);
  return {
    label: `Spread ${elementsLabel(design, stageId, ids)} beyond ${elementLabel(stage, zone)}`,
    apply: (draft) =>
      onDrawing(draft, stageId, (edited) => {
        const place = edited.zones[zone];
        if (place === undefined) return refuse(`There is no zone "${zone}" in this stage.`);
        if (!failsApart(place)) return refuse(`${elementLabel(edited, zone)} is no place that fails by itself.`);
        const holders = holdersOf(edited, ids).filter((holder) => membersOf(edited, holder).some(takesUnits));
        if (holders.length === 0) return refuse('Nothing here runs on machines of your own, so nothing can be spread.');
        const wanted = holders.some((holder) => membersOf(edited, holder).some(votes)) ? 3 : 2;
        const places = placesWithin(edited, withPlacesBeside(edited, zone, wanted));
        for (const holder of holders) {
          giveSpareUnits(edited, holder);
          const element = holderElement(edited, holder);
          if (element !== undefined) element.spread = places.slice(0, Math.max(2, countOf(edited, holder)));
        }
        return undefined;
      }),
  };
}

/** Of each place the availability zone that units stand in; it is drawn where only others have one. */
function placesWithin(stage: Stage, places: readonly string[]): string[] {
  const zoneIn = (place: string) =>
    Object.keys(stage.zones).find(
      (id) => stage.zones[id]?.kind === 'availability-zone' && stage.zones[id].in === place,
    );
  if (places.every((place) => zoneIn(place) === undefined)) return [...places];
  return places.map((place) => {
    const id = zoneIn(place) ?? freshId('availability-zone', (each) => isTaken(stage, each));
    stage.zones[id] ??= { kind: 'availability-zone', in: place };
    return id;
  });
}
