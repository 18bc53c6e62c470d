import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { ZoneKind } from '../design/schema/vocabulary.ts';
import { zoneSchema, type Zone } from '../design/schema/zone.ts';
import { freshId } from './support/fresh-id.ts';
import { idTrouble } from './support/id-trouble.ts';
import { isTaken, onStage, setPlace } from './support/stage-edit.ts';
import { refuse, type Command, type Refusal } from './types.ts';
import { zoneMayHold } from './zone-nesting.ts';

export interface NewZone {
  readonly id?: string;
  /** The zone as the file has it: kind, and whatever else is known. */
  readonly zone: Zone;
  /** Pixels, relative to the zone around it: x, y, width, height. */
  readonly place?: readonly [number, number, number, number];
}

/** Adds one zone. Its id is `newZoneId` unless given. */
export function addZone(_design: Design, stageId: string, { id: given, zone, place }: NewZone): Command {
  return {
    label: `Add ${zone.name ?? zone.kind.replace('-', ' ')}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const id = given ?? newZoneId(stage, zone.kind);
        const refusal = idTrouble(stage, id) ?? trouble(stage, zone);
        if (refusal !== undefined) return refusal;
        stage.zones[id] = zoneSchema.parse(zone);
        if (place !== undefined) setPlace(draft, stageId, id, [...place]);
        return undefined;
      }),
  };
}

/** The id that the next zone of this kind gets. */
export function newZoneId(stage: Stage, kind: ZoneKind): string {
  return freshId(kind, (id) => isTaken(stage, id));
}

function trouble(stage: Stage, zone: Zone): Refusal | undefined {
  const written = zoneSchema.safeParse(zone);
  if (!written.success) return refuse(`This zone cannot be added: ${written.error.issues[0]?.message ?? ''}.`);
  const outer = zone.in === undefined ? undefined : stage.zones[zone.in];
  if (zone.in !== undefined && outer === undefined) return refuse(`There is no zone "${zone.in}" in this stage.`);
  const stranger = zone.spread?.find((id) => stage.zones[id] === undefined);
  if (stranger !== undefined) return refuse(`There is no zone "${stranger}" to spread over.`);
  const nesting = zoneMayHold(outer?.kind, zone.kind);
  return nesting.ok ? undefined : refuse(`${nesting.reason}.`);
}
