import { contradictions } from '../../design/parse/contradictions.ts';
import type { Trouble } from '../../design/parse/locate.ts';
import { everywhere, only, type Look } from '../../design/parse/look.ts';
import { placeTroubles } from '../../design/parse/place-troubles.ts';
import { referenceTroubles } from '../../design/parse/references.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { zonesFrom } from '../../design/zones-around.ts';
import type { FieldOwner } from './field-owner.ts';

/** What would keep a file with this design from being opened again, its schema apart. */
export function troublesOf(design: Design, look: Look = everywhere): Trouble[] {
  return [...referenceTroubles(design, look), ...placeTroubles(design, look), ...contradictions(design, look)];
}

/** The first trouble that was not there before; what was there is asked only where there is any trouble now. */
export function newTrouble(before: Design, now: Design, look: Look = everywhere): Trouble | undefined {
  const troubles = troublesOf(now, look);
  if (troubles.length === 0) return undefined;
  const old = new Set(troublesOf(before, look).map(identity));
  return troubles.find((trouble) => !old.has(identity(trouble)));
}

function identity({ path, message }: Trouble): string {
  return JSON.stringify([path, message]);
}

/** Where a field of this owner can bring trouble, when the design is as it was everywhere else. */
export function within(design: Design, owner: FieldOwner): Look {
  if (!('stageId' in owner)) return only([]);
  const index = design.stages.findIndex(({ id }) => id === owner.stageId);
  const stage = design.stages[index];
  if (stage === undefined) return everywhere;
  const parts = partsWithin(stage, owner).map((part) => ['stages', index, ...part]);
  // The steps of the story name connections, whose ends are their names.
  return only(owner.of === 'connection' ? [...parts, ['story']] : parts);
}

function partsWithin(stage: Stage, owner: FieldOwner): string[][] {
  if (owner.of === 'component') return [['components', owner.id]];
  if (owner.of === 'connection') return [['connections']];
  return owner.of === 'zone' ? partsInside(stage, owner.id) : [];
}

/** A zone tells those inside it where they are, and how many machines those have that stand in it. */
function partsInside({ components, zones }: Stage, zone: string): string[][] {
  const inside = Object.keys(zones).filter((id) => zonesFrom(zones, id).some((around) => around.id === zone));
  const held = Object.keys(components).filter((id) => components[id]?.in === zone);
  return [...inside.map((id) => ['zones', id]), ...held.map((id) => ['components', id])];
}
