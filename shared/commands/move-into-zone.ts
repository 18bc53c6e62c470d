import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { ZoneKind } from '../design/schema/vocabulary.ts';
import { zonesFrom } from '../design/zones-around.ts';
import { moveTo, type Moves } from './move-elements.ts';
import { elementLabel, elementsLabel } from './support/element-label.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';
import { zoneMayHold, zoneMayHoldType, type Nesting } from './zone-nesting.ts';

/**
 * Puts elements into a zone, or with `undefined` onto the bare canvas. `places` are their new positions relative to
 * that zone; an element without one keeps its numbers.
 */
export function moveIntoZone(
  design: Design,
  stageId: string,
  ids: readonly string[],
  zone: string | undefined,
  places: Moves = {},
  mergeKey?: string,
): Command {
  const where = zone === undefined ? 'out of its zone' : `into ${elementLabel(findStage(design, stageId), zone)}`;
  return {
    label: `Move ${elementsLabel(design, stageId, ids)} ${where}`,
    ...(mergeKey === undefined ? {} : { mergeKey }),
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        for (const id of ids) {
          const reason = whyNotInto(stage, id, zone);
          if (reason !== undefined) return refuse(`${reason}.`);
        }
        for (const id of ids) putInto(stage, id, zone);
        for (const id of ids) {
          const at = places[id];
          if (at !== undefined) moveTo(draft, stageId, id, at);
        }
        return undefined;
      }),
  };
}

/** Why an element cannot go into a zone, as a sentence without a full stop; undefined when it can. For drop targets. */
export function whyNotInto(stage: Stage, id: string, zone: string | undefined): string | undefined {
  const outer = zone === undefined ? undefined : stage.zones[zone];
  if (zone !== undefined) {
    if (outer === undefined) return `There is no zone "${zone}" in this stage`;
    if (id === zone) return `${elementLabel(stage, id)} cannot go into itself`;
    if (zonesFrom(stage.zones, zone).some((around) => around.id === id)) {
      return `${elementLabel(stage, id)} cannot go into ${elementLabel(stage, zone)}, which it holds`;
    }
  }
  const nesting = nestingOf(stage, id, outer?.kind);
  return nesting.ok ? undefined : nesting.reason;
}

function nestingOf(stage: Stage, id: string, outer: ZoneKind | undefined): Nesting {
  const [component, zone] = [stage.components[id], stage.zones[id]];
  if (component !== undefined) return zoneMayHoldType(outer, component.type);
  if (zone !== undefined) return zoneMayHold(outer, zone.kind);
  return { ok: false, reason: `There is no element "${id}" in this stage` };
}

function putInto(stage: Stage, id: string, zone: string | undefined): void {
  const element = stage.components[id] ?? stage.zones[id];
  if (element === undefined || element.in === zone) return;
  if (zone === undefined) delete element.in;
  else element.in = zone;
}
