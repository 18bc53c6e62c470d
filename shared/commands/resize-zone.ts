import type { Design, Place } from '../design/schema/design.ts';
import { elementLabel } from './support/element-label.ts';
import { findStage, onStage, setPlace } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Gives a zone a new place and size in pixels; a collapsed one stays collapsed. Give all steps of one drag the same `mergeKey`. */
export function resizeZone(
  design: Design,
  stageId: string,
  id: string,
  place: readonly [number, number, number, number],
  mergeKey?: string,
): Command {
  const [x, y, width, height] = place.map(Math.round) as [number, number, number, number];
  return {
    label: `Resize ${elementLabel(findStage(design, stageId), id)}`,
    ...(mergeKey === undefined ? {} : { mergeKey }),
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        if (stage.zones[id] === undefined) return refuse(`There is no zone "${id}" in this stage.`);
        if (width < 1 || height < 1) return refuse('A zone needs a width and a height.');
        const old = draft.layout[stageId]?.[id] ?? [];
        const place = [x, y, width, height, ...old.filter((part) => typeof part === 'string')] as Place;
        if (old.join() !== place.join()) setPlace(draft, stageId, id, place);
        return undefined;
      }),
  };
}
