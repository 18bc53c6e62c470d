import { isStateful } from '../analysis/scorecard/context.ts';
import { groupBy } from '../base/group-by.ts';
import { findType } from '../catalog/index.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { elementLabel } from './support/element-label.ts';
import { freshId } from './support/fresh-id.ts';
import { plainCopy } from './support/plain-copy.ts';
import { onDrawing } from './support/on-drawing.ts';
import { findStage, forgetPlaces, isTaken } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/**
 * Gives what keeps data machines of its own, as many and as large as those that it shares with other tiers. What one
 * tier keeps stays together.
 */
export function separateTiers(design: Design, stageId: string, zone: string): Command {
  return {
    label: `Separate the tiers on ${elementLabel(findStage(design, stageId), zone)}`,
    apply: (draft) =>
      onDrawing(draft, stageId, (stage) => {
        const moving = tiersToMove(stage, zone);
        if (moving.length === 0) return refuse(`${elementLabel(stage, zone)} holds no data beside another tier.`);
        for (const ids of moving) {
          moveToOwnMachines(stage, zone, ids);
          forgetPlaces(draft, stageId, ids);
        }
        return undefined;
      }),
  };
}

/** Per tier, the components that keep something; where nothing else would be left, the first tier stays. */
function tiersToMove(stage: Stage, zone: string): string[][] {
  const here = Object.entries(stage.components).filter(([, component]) => component.in === zone);
  const keeping = here.filter(([, component]) => isStateful(component));
  const tiers = groupBy(keeping, ([, { type }]) => findType(type)?.tier);
  const groups = [...tiers.values()].map((members) => members.map(([id]) => id));
  return keeping.length === here.length ? groups.slice(1) : groups;
}

function moveToOwnMachines(stage: Stage, zone: string, ids: readonly string[]): void {
  const { name: _, notes: __, ...machines } = stage.zones[zone] ?? { kind: 'machines' as const };
  const made = freshId(`${ids[0] ?? zone}-machines`, (each) => isTaken(stage, each));
  stage.zones[made] = plainCopy(machines);
  for (const id of ids) {
    const component = stage.components[id];
    if (component !== undefined) component.in = made;
  }
}
