import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { zonesAround, zonesFrom } from '../design/zones-around.ts';
import { elementLabel } from './support/element-label.ts';
import { withPlacesBeside } from './support/places.ts';
import { onDrawing } from './support/on-drawing.ts';
import { findStage } from './support/stage-edit.ts';
import { holderElement, holderOf } from './support/units.ts';
import { refuse, type Command } from './types.ts';

/**
 * Backs a component up every day, into another region than it stands in (on sites of one's own, another site), under
 * an account of its own. The place is drawn when there is none; an interval that the author chose stays.
 */
export function addBackup(design: Design, stageId: string, id: string): Command {
  return {
    label: `Back up ${elementLabel(findStage(design, stageId), id)} elsewhere`,
    apply: (draft) =>
      onDrawing(draft, stageId, (stage) => {
        const component = stage.components[id];
        if (component === undefined) return refuse(`There is no component "${id}" in this stage.`);
        const { scheduled: _, ...said } = component.backup ?? {};
        const place = placeElsewhere(stage, id);
        component.backup = {
          every: '24h',
          keep: '30d',
          ...said,
          ...(place === undefined ? {} : { in: place }),
          separateAccount: true,
        };
        return undefined;
      }),
  };
}

/** A region or site that holds no unit. Undefined when none is drawn around: nobody knows then what elsewhere is. */
function placeElsewhere(stage: Stage, id: string): string | undefined {
  const holder = holderOf(stage, id);
  const spread = holderElement(stage, holder)?.spread ?? [];
  const around =
    spread.length > 0 ? spread.flatMap((zone) => zonesFrom(stage.zones, zone)) : zonesAround(stage, holder);
  const own = around.filter(({ zone }) => ['region', 'site'].includes(zone.kind));
  const wide = own.find(({ zone }) => zone.kind === 'region') ?? own[0];
  if (wide === undefined) return undefined;
  const taken = new Set(own.map((zone) => zone.id));
  const places = withPlacesBeside(stage, wide.id, taken.size + 1);
  return places.find((place) => !zonesFrom(stage.zones, place).some((zone) => taken.has(zone.id)));
}
