import type { Design } from '../design/schema/design.ts';
import { referenceTroubles } from '../design/parse/references.ts';
import type { Stage } from '../design/schema/stage.ts';
import { withContents } from './support/contents.ts';
import { copyIds, putCopies, type Copies } from './support/copies.ts';
import { elementLabel } from './support/element-label.ts';
import { partOf } from './support/fragment.ts';
import { plainCopy } from './support/plain-copy.ts';
import { onStage } from './support/stage-edit.ts';
import { whyNotInto } from './move-into-zone.ts';
import { refuse, type Command, type Refusal } from './types.ts';

/** Pixels: how far from the original a copy stands that would hide it. */
const ASIDE = 32;

/**
 * Puts what a fragment is about into a stage: into the zone `into`, else into the zone of the same id and kind as the one
 * it came from, else on the bare canvas. Ids that are free are kept, because equal ids across stages are the same thing.
 */
export function paste(design: Design, stageId: string, fragment: Design, into?: string): Command {
  const { stage: from, ids } = partOf(fragment);
  return {
    label: `Paste ${ids.length === 1 && ids[0] !== undefined ? elementLabel(from, ids[0]) : `${ids.length} elements`}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        if (ids.length === 0) return refuse('There is nothing in it to paste.');
        const before = new Set(referenceTroubles(draft).map(({ message }) => message));
        const copies = pastedIds(stage, fragment);
        const aside = [...copies].every(([id, copy]) => id === copy) ? 0 : ASIDE;
        const source = { stage: from, layout: fragment.layout[from.id] ?? {} };
        const roots = ids.filter((id) => !isInside(from, id, copies));
        putCopies(draft, stage, source, copies, (zone) => sameZone(from, stage, zone), [aside, aside]);
        addVendors(draft, fragment, stage, copies);
        const refusal = putInto(
          stage,
          roots.flatMap((id) => copies.get(id) ?? []),
          into,
        );
        if (refusal !== undefined) return refusal;
        const broken = referenceTroubles(draft).find(({ message }) => !before.has(message));
        return broken === undefined ? undefined : refuse(`It does not fit here: ${broken.message}.`);
      }),
  };
}

/** Id in the fragment → id in the stage, for everything that pasting it would add. */
export function pastedIds(stage: Stage, fragment: Design): Copies {
  const { stage: from, ids } = partOf(fragment);
  return copyIds(stage, withContents(from, ids), true);
}

function isInside({ components, zones }: Stage, id: string, copies: Copies): boolean {
  const around = (components[id] ?? zones[id])?.in;
  return around !== undefined && copies.has(around);
}

function sameZone(from: Stage, stage: Stage, id: string): boolean {
  return stage.zones[id] !== undefined && stage.zones[id].kind === from.zones[id]?.kind;
}

function putInto(stage: Stage, ids: readonly string[], into: string | undefined): Refusal | undefined {
  for (const id of ids) {
    const element = stage.components[id] ?? stage.zones[id];
    const zone = into ?? element?.in;
    const reason = whyNotInto(stage, id, zone);
    if (reason !== undefined) return refuse(`${reason}.`);
    if (element !== undefined && zone !== undefined) element.in = zone;
  }
  return undefined;
}

function addVendors(draft: Design, fragment: Design, stage: Stage, copies: Copies): void {
  for (const copy of copies.values()) {
    const id = stage.zones[copy]?.vendor ?? stage.components[copy]?.managedBy;
    const vendor = fragment.vendors[id ?? ''];
    if (id !== undefined && vendor !== undefined && draft.vendors[id] === undefined)
      draft.vendors[id] = plainCopy(vendor);
  }
}
