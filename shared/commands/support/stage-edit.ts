import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Place } from '../../design/schema/design.ts';
import { removeKey } from './remove-key.ts';
import { refuse, type Refusal } from '../types.ts';

export function findStage(design: Design, stageId: string): Stage | undefined {
  return design.stages.find(({ id }) => id === stageId);
}

/** Runs an edit on one stage of the draft, or refuses because there is no such stage. */
export function onStage(
  draft: Design,
  stageId: string,
  edit: (stage: Stage) => Refusal | undefined,
): Refusal | undefined {
  const stage = findStage(draft, stageId);
  return stage === undefined ? refuse(`There is no stage "${stageId}".`) : edit(stage);
}

/** Components and zones of a stage share one space of ids. */
export function isTaken(stage: Stage, id: string): boolean {
  return Object.hasOwn(stage.components, id) || Object.hasOwn(stage.zones, id);
}

export function setPlace(draft: Design, stageId: string, id: string, place: Place): void {
  draft.layout[stageId] ??= {};
  draft.layout[stageId][id] = place;
}

/** Forgets where elements of a stage stand; an empty layout goes with its last element. */
export function forgetPlaces(draft: Design, stageId: string, ids: Iterable<string>): void {
  const layout = draft.layout[stageId];
  if (layout === undefined) return;
  for (const id of ids) removeKey(layout, id);
  if (Object.keys(layout).length === 0) removeKey(draft.layout, stageId);
}
