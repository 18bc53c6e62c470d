import { elementsLabel } from './support/element-label.ts';
import { placesFor } from './support/places.ts';
import { onStage } from './support/stage-edit.ts';
import { countOf, giveSpareUnits, holderElement, holdersOf, membersOf, takesUnits } from './support/units.ts';
import { refuse, type Command } from './types.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';

/**
 * Gives components so many units that one may be lost, each on a machine of its own and in turn over the zones that are
 * drawn. Components that share a group of machines get a larger group. `ids` may name groups of machines, too; `least` is
 * for those who need more than a spare.
 */
export function addUnits(design: Design, stageId: string, ids: readonly string[], least = 2): Command {
  return {
    label: `Add units to ${elementsLabel(design, stageId, ids)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const holders = holdersOf(stage, ids).filter((holder) => membersOf(stage, holder).some(takesUnits));
        if (holders.length === 0) return refuse('Nothing here runs on machines of your own, so it gets no more units.');
        for (const holder of holders) {
          giveSpareUnits(stage, holder, least);
          spreadOverDrawn(stage, holder);
        }
        return undefined;
      }),
  };
}

/** One place is no choice; places that were chosen before stay, and others follow. */
function spreadOverDrawn(stage: Stage, holder: string): void {
  const element = holderElement(stage, holder);
  const places = placesFor(stage, holder).slice(0, countOf(stage, holder));
  if (element !== undefined && places.length > 1) element.spread = places;
}
