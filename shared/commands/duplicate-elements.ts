import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { withContents } from './support/contents.ts';
import { copyIds, putCopies, type Copies } from './support/copies.ts';
import { elementsLabel } from './support/element-label.ts';
import { onStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/**
 * Copies components and zones with all they hold, and the connections among the copied. The copies stand `offset`
 * pixels beside the originals; what is inside a copied zone keeps its place in it.
 */
export function duplicateElements(
  design: Design,
  stageId: string,
  ids: readonly string[],
  offset: readonly [number, number] = [32, 32],
): Command {
  return {
    label: `Duplicate ${elementsLabel(design, stageId, ids)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const copies = duplicateIds(stage, ids);
        if (copies.size === 0) return refuse('There is nothing to duplicate: select components or zones first.');
        putCopies(draft, stage, { stage, layout: draft.layout[stageId] ?? {} }, copies, () => true, offset);
        return undefined;
      }),
  };
}

/** Original id → id of its copy, for everything that duplicating `ids` would copy. */
export function duplicateIds(stage: Stage, ids: readonly string[]): Copies {
  return copyIds(stage, withContents(stage, ids), false);
}
