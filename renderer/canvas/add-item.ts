import { findType } from '../../shared/catalog/index.ts';
import { elementTitle } from '../../shared/catalog/element-title.ts';
import { addComponent, newComponentId } from '../../shared/commands/add-component.ts';
import { addNeeds, missingNeeds } from '../../shared/commands/add-needs.ts';
import { addZone, newZoneId } from '../../shared/commands/add-zone.ts';
import { moveElements } from '../../shared/commands/move-elements.ts';
import { resizeZone } from '../../shared/commands/resize-zone.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { ZoneKind } from '../../shared/design/schema/vocabulary.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { freeSpot, inside } from '../../shared/layout/free-spot.ts';
import { makeRoom } from '../../shared/layout/make-room.ts';
import { absoluteCorner, placesOf, zoneAt, type Box } from '../../shared/layout/places.ts';
import { CARD, EMPTY_ZONE, GRID, ZONE_HEADER, ZONE_PADDING } from '../../shared/layout/sizes.ts';

/** What the palette offers: a component type or a kind of zone. */
export type PaletteItem =
  | { readonly kind: 'component'; readonly type: string; readonly title: string }
  | { readonly kind: 'zone'; readonly zone: ZoneKind; readonly title: string };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Adds an item where it was dropped, into the zone there. A refusal is noticed by the store. */
export function addAt(store: EditorStore, item: PaletteItem, point: Point): void {
  const { stage, places } = here(store);
  const zone = zoneAt(stage, places, point);
  const corner = zone === undefined ? { x: 0, y: 0 } : absoluteCorner(stage, places, zone);
  const size = sizeOf(item);
  const dropped = {
    x: snap(point.x - corner.x - size.width / 2),
    y: snap(point.y - corner.y - size.height / 2),
  };
  const frame = zone === undefined ? undefined : places.get(zone);
  add(store, item, zone, frame === undefined ? dropped : inside(frame, size, dropped));
}

/** Adds an item from the keyboard: into the selected zone, or else around the middle of what is on screen. */
export function addAround(store: EditorStore, item: PaletteItem, middle: Point): void {
  const { stage, places } = here(store);
  const size = sizeOf(item);
  const chosen = store.getState().selection.find((id) => stage.zones[id] !== undefined);
  const zone = chosen ?? zoneAt(stage, places, middle);
  const corner = zone === undefined ? { x: 0, y: 0 } : absoluteCorner(stage, places, zone);
  const centred = {
    x: snap(middle.x - corner.x - size.width / 2),
    y: snap(middle.y - corner.y - size.height / 2),
  };
  const wanted = chosen === undefined ? centred : { x: ZONE_PADDING, y: ZONE_HEADER };
  add(store, item, zone, freeSpot(stage, places, zone, size, wanted));
}

function here(store: EditorStore): { stage: Stage; places: Map<string, Box> } {
  const editor = store.getState();
  const stage = stageOf(editor);
  return { stage, places: placesOf(stage, editor.history.design.layout[stage.id]) };
}

/** One undo step: the new element, and the room that zones around it make. */
function add(store: EditorStore, item: PaletteItem, zone: string | undefined, at: Point): void {
  const editor = store.getState();
  const { stage, places } = here(store);
  const id = item.kind === 'component' ? newComponentId(stage, item.type) : newZoneId(stage, item.zone);
  const adding = addCommand(editor.history.design, stage, item, { id, zone, at });
  const room = zone === undefined ? new Map() : makeRoom(stage, places, zone, { ...at, ...sizeOf(item) });
  const command = together(adding.label, [adding, ...roomCommands(editor.history.design, stage, room)]);
  if (!editor.dispatch(command)) return;
  editor.select([id]);
  if (item.kind === 'component') offerNeeds(store, id);
}

/** After a component was added: the offer to add what its type needs and it does not call. */
function offerNeeds(store: EditorStore, id: string): void {
  const editor = store.getState();
  const stage = stageOf(editor);
  const needed = missingNeeds(stage, id).flatMap(({ anyOf: [type] }) => findType(type ?? '')?.title ?? []);
  if (needed.length === 0) return;
  editor.propose({
    sentence: `${elementTitle(stage, id)} needs ${inWords(needed)}.`,
    action: 'Add and connect',
    command: addNeeds(editor.history.design, stage.id, id),
  });
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function addCommand(
  design: Design,
  stage: Stage,
  item: PaletteItem,
  { id, zone, at: { x, y } }: { id: string; zone: string | undefined; at: Point },
): Command {
  const where = zone === undefined ? {} : { in: zone };
  if (item.kind === 'component')
    return addComponent(design, stage.id, { type: item.type, id, ...where, place: [x, y] });
  const { width, height } = sizeOf(item);
  return addZone(design, stage.id, { id, zone: { kind: item.zone, ...where }, place: [x, y, width, height] });
}

function roomCommands(design: Design, stage: Stage, room: ReadonlyMap<string, Box>): Command[] {
  return [...room].map(([id, { x, y, width, height }]) =>
    stage.zones[id] === undefined
      ? moveElements(design, stage.id, { [id]: [x, y] })
      : resizeZone(design, stage.id, id, [x, y, width, height]),
  );
}

function sizeOf(item: PaletteItem): { width: number; height: number } {
  if (item.kind === 'component') return CARD;
  return item.zone === 'machines' ? EMPTY_ZONE : { width: 2 * EMPTY_ZONE.width, height: 2 * EMPTY_ZONE.height };
}

function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}
