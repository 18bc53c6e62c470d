import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { withContents } from './contents.ts';
import { forgetReferences } from './forget-references.ts';
import { removeKey } from './remove-key.ts';
import { forgetPlaces } from './stage-edit.ts';

/** Removes those of the zones that hold nothing any more: no component and, at any depth, no zone that stays. */
export function removeEmptied(draft: Design, stage: Stage, left: ReadonlySet<string>): void {
  const empty = [...left].filter((zone) => [...withContents(stage, [zone])].every((id) => left.has(id)));
  for (const zone of empty) removeKey(stage.zones, zone);
  forgetReferences(draft, stage, new Set(empty));
  forgetPlaces(draft, stage.id, empty);
}
