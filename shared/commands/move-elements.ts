import type { Design, Place } from '../design/schema/design.ts';
import { elementsLabel } from './support/element-label.ts';
import { isTaken, onStage, setPlace } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Id → new `[x, y]` in pixels, relative to the zone around the element. */
export type Moves = Readonly<Record<string, readonly [number, number]>>;

/** Moves elements on the canvas. Give all moves of one drag the same `mergeKey` and they are one undo step. */
export function moveElements(design: Design, stageId: string, moves: Moves, mergeKey?: string): Command {
  const ids = Object.keys(moves);
  return {
    label: `Move ${elementsLabel(design, stageId, ids)}`,
    ...(mergeKey === undefined ? {} : { mergeKey }),
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const stranger = ids.find((id) => !isTaken(stage, id));
        if (stranger !== undefined) return refuse(`There is no element "${stranger}" in this stage.`);
        for (const [id, at] of Object.entries(moves)) moveTo(draft, stageId, id, at);
        return undefined;
      }),
  };
}

/**
 * Puts an element at `[x, y]`; a zone keeps its size, and stays collapsed. Coordinates are whole pixels, so that a diff
 * stays readable.
 */
export function moveTo(draft: Design, stageId: string, id: string, at: readonly [number, number]): void {
  const [x, y] = [Math.round(at[0]), Math.round(at[1])];
  const [oldX, oldY, ...rest] = draft.layout[stageId]?.[id] ?? [];
  if (oldX !== x || oldY !== y) setPlace(draft, stageId, id, [x, y, ...rest] as Place);
}
