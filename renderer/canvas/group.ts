import { addZone, newZoneId } from '../../shared/commands/add-zone.ts';
import type { Moves } from '../../shared/commands/move-elements.ts';
import { moveIntoZone } from '../../shared/commands/move-into-zone.ts';
import { removeElements } from '../../shared/commands/remove-elements.ts';
import { elementLabel, elementsLabel } from '../../shared/commands/support/element-label.ts';
import { together } from '../../shared/commands/support/together.ts';
import { zoneMayHold, zoneMayHoldType } from '../../shared/commands/zone-nesting.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { ZONE_KINDS, type ZoneKind } from '../../shared/design/schema/vocabulary.ts';
import { freeSpot } from '../../shared/layout/free-spot.ts';
import { makeRoom, overlap } from '../../shared/layout/make-room.ts';
import { placesOf, type Box } from '../../shared/layout/places.ts';
import { ZONE_HEADER, ZONE_PADDING } from '../../shared/layout/sizes.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { movable } from './arrange.ts';
import { roomCommands } from './room-commands.ts';

type Places = ReadonlyMap<string, Box>;

/** What would be grouped, and the zone that all of it stands in; undefined: nothing is selected, or it stands apart. */
export function groupable(store: EditorStore): { ids: readonly string[]; outer: string | undefined } | undefined {
  const stage = stageOf(store.getState());
  const ids = movable(store);
  const outers = new Set(ids.map((id) => aroundOf(stage, id)));
  const [outer] = outers;
  return outers.size === 1 ? { ids, outer } : undefined;
}

/** The kinds of zone that may stand where the selection does and hold all of it. */
export function groupKinds(store: EditorStore): readonly ZoneKind[] {
  const stage = stageOf(store.getState());
  const found = groupable(store);
  if (found === undefined) return [];
  const outer = found.outer === undefined ? undefined : stage.zones[found.outer]?.kind;
  return ZONE_KINDS.filter(
    (kind) => zoneMayHold(outer, kind).ok && found.ids.every((id) => mayHoldElement(stage, kind, id)),
  );
}

/** Frames what is selected with a new zone, which is then selected, as one undo step. Its id; undefined: it was refused. */
export function groupSelection(store: EditorStore, kind: ZoneKind): string | undefined {
  const { history, dispatch, select } = store.getState();
  const { design } = history;
  const stage = stageOf(store.getState());
  const found = groupable(store);
  if (found === undefined) return undefined;
  const { ids, outer } = found;
  const places = placesOf(stage, design.layout[stage.id]);
  const wanted = frameOf(ids, places);
  const frame = { ...wanted, ...spotFor(stage, withoutAll(places, ids), outer, wanted) };
  const id = newZoneId(stage, kind);
  const room = outer === undefined ? new Map() : makeRoom(stage, withoutAll(places, ids), outer, frame);
  const done = dispatch(
    together(`Group ${elementsLabel(design, stage.id, ids)}`, [
      addZone(design, stage.id, {
        id,
        zone: { kind, ...(outer === undefined ? {} : { in: outer }) },
        place: [frame.x, frame.y, frame.width, frame.height],
      }),
      moveIntoZone(design, stage.id, ids, id, moved(ids, places, { x: -wanted.x, y: -wanted.y })),
      ...roomCommands(design, stage, room),
    ]),
  );
  if (!done) return undefined;
  select([id]);
  return id;
}

/** Takes a zone away and leaves what stands in it where it is, in the zone around; that is then selected. */
export function ungroup(store: EditorStore, zone: string): void {
  const { history, dispatch, select } = store.getState();
  const { design } = history;
  const stage = stageOf(store.getState());
  const places = placesOf(stage, design.layout[stage.id]);
  const ids = [...Object.keys(stage.zones), ...Object.keys(stage.components)].filter(
    (id) => aroundOf(stage, id) === zone,
  );
  const outer = stage.zones[zone]?.in;
  const moves = moved(ids, places, places.get(zone) ?? { x: 0, y: 0 });
  const done = dispatch(
    together(`Ungroup ${elementLabel(stage, zone)}`, [
      moveIntoZone(design, stage.id, ids, outer, moves),
      removeElements(design, stage.id, [zone]),
    ]),
  );
  if (done) select(ids);
}

function aroundOf(stage: Stage, id: string): string | undefined {
  return (stage.components[id] ?? stage.zones[id])?.in;
}

function mayHoldElement(stage: Stage, kind: ZoneKind, id: string): boolean {
  const component = stage.components[id];
  const zone = stage.zones[id];
  if (component !== undefined) return zoneMayHoldType(kind, component.type).ok;
  return zone === undefined || zoneMayHold(kind, zone.kind).ok;
}

/** The frame that leaves everything where it is. */
function frameOf(ids: readonly string[], places: Places): Box {
  const boxes = ids.flatMap((id) => places.get(id) ?? []);
  const x = Math.min(...boxes.map((box) => box.x)) - ZONE_PADDING;
  const y = Math.min(...boxes.map((box) => box.y)) - ZONE_HEADER;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + ZONE_PADDING;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + ZONE_PADDING;
  return { x, y, width: right - x, height: bottom - y };
}

/** Where the frame goes: where it is wanted, inside the zone around it; where it would cover something, the first free spot. */
function spotFor(stage: Stage, others: Places, outer: string | undefined, frame: Box): { x: number; y: number } {
  const corner =
    outer === undefined
      ? { x: frame.x, y: frame.y }
      : { x: Math.max(frame.x, ZONE_PADDING), y: Math.max(frame.y, ZONE_HEADER) };
  const covers = [...others].some(
    ([id, box]) => aroundOf(stage, id) === outer && overlap(box, { ...frame, ...corner }),
  );
  return covers ? freeSpot(stage, others, outer, frame, corner) : corner;
}

function withoutAll(places: Places, ids: readonly string[]): Places {
  return new Map([...places].filter(([id]) => !ids.includes(id)));
}

function moved(ids: readonly string[], places: Places, by: { x: number; y: number }): Moves {
  return Object.fromEntries(
    ids.map((id) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      return [id, [x + by.x, y + by.y] as const];
    }),
  );
}
