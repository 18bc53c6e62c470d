import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { elementLabel } from './support/element-label.ts';
import { withPlacesBeside, zonesAround } from './support/places.ts';
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
  const chains = (spread.length > 0 ? spread : [holder]).flatMap((each) => [each, ...zonesAround(stage, each)]);
  const own = chains.filter((zone) => ['region', 'site'].includes(stage.zones[zone]?.kind ?? ''));
  const wide = own.find((zone) => stage.zones[zone]?.kind === 'region') ?? own[0];
  if (wide === undefined) return undefined;
  const places = withPlacesBeside(stage, wide, new Set(own).size + 1);
  return places.find((place) => !own.includes(place) && !zonesAround(stage, place).some((zone) => own.includes(zone)));
}
