import { findType } from '../../shared/catalog/index.ts';
import { elementTitle } from '../messages/titles.ts';
import { addComponent, newComponentId } from '../../shared/commands/add-component.ts';
import { addNeeds, missingNeeds } from '../../shared/commands/add-needs.ts';
import { addZone, newZoneId } from '../../shared/commands/add-zone.ts';
import { connect } from '../../shared/commands/connect.ts';
import { together } from '../../shared/commands/support/together.ts';
import { zoneMayHold, zoneMayHoldType } from '../../shared/commands/zone-nesting.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import type { PaletteItem } from '../palette/palette-item.ts';
import { rememberItem } from '../palette/recent-items.ts';
import { freeSpot, inside } from '../../shared/layout/free-spot.ts';
import { nearestSpot } from '../../shared/layout/nearest-spot.ts';
import { makeRoom } from '../../shared/layout/make-room.ts';
import { isCollapsed, shownPlaces } from '../../shared/layout/fold.ts';
import { absoluteCorner, placesOf, type Box } from '../../shared/layout/places.ts';
import { zoneAt } from '../../shared/layout/zone-at.ts';
import { CARD, EMPTY_ZONE, GRID, ZONE_HEADER, ZONE_PADDING } from '../../shared/layout/sizes.ts';
import { localeNow, t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { roomCommands } from './room-commands.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What something new is connected with: it is called by that, or calls it. */
export type Link = { readonly calledBy: string } | { readonly calls: string };

/** Adds an item where it was dropped, into the zone there. Its id; undefined: it was refused. */
export function addAt(store: EditorStore, item: PaletteItem, point: Point, link?: Link): string | undefined {
  const { stage, places, shown } = here(store);
  const zone = zoneAt(stage, shown, point);
  const corner = zone === undefined ? { x: 0, y: 0 } : absoluteCorner(stage, places, zone);
  const size = sizeOf(item);
  const dropped = {
    x: snap(point.x - corner.x - size.width / 2),
    y: snap(point.y - corner.y - size.height / 2),
  };
  const frame = zone === undefined ? undefined : places.get(zone);
  return add(store, item, zone, frame === undefined ? dropped : inside(frame, size, dropped), link);
}

/** Adds an item from the keyboard: into the selected zone, or else around the middle of what is on screen. */
export function addAround(store: EditorStore, item: PaletteItem, middle: Point): string | undefined {
  const { stage, places, shown } = here(store);
  const size = sizeOf(item);
  const chosen = store.getState().selection.find((id) => stage.zones[id] !== undefined);
  const zone = chosen ?? zoneAt(stage, shown, middle);
  const corner = zone === undefined ? { x: 0, y: 0 } : absoluteCorner(stage, places, zone);
  const centred = {
    x: snap(middle.x - corner.x - size.width / 2),
    y: snap(middle.y - corner.y - size.height / 2),
  };
  const wanted = chosen === undefined ? centred : { x: ZONE_PADDING, y: ZONE_HEADER };
  const find = chosen === undefined ? nearestSpot : freeSpot;
  return add(store, item, zone, find(stage, places, zone, size, wanted));
}

/** Adds an item beside an element, in its zone or the nearest one around that may hold it, and connects the two. */
export function addBeside(
  store: EditorStore,
  item: PaletteItem,
  id: string,
  side: Side,
  link: Link,
): string | undefined {
  const { stage, places } = here(store);
  const [right, down] = side;
  const box = places.get(id) ?? { x: 0, y: 0, ...CARD };
  const size = sizeOf(item);
  const wanted = { x: box.x + right * (box.width + APART), y: box.y + down * (box.height + APART / 2) };
  const own = (stage.components[id] ?? stage.zones[id])?.in;
  const zone = holderFor(stage, item, own);
  const away = shift(stage, places, own, zone);
  const from = { x: snap(wanted.x + away.x), y: snap(wanted.y + away.y) };
  return add(store, item, zone, nearestSpot(stage, places, zone, size, from, side), link);
}

/** Right, left, below or above. */
export type Side = readonly [right: -1 | 0 | 1, down: -1 | 0 | 1];

/** Pixels between something and what is added beside it. */
const APART = 104;

/** The zone, or the nearest around it, that may hold an item. */
function holderFor(stage: Stage, item: PaletteItem, zone: string | undefined): string | undefined {
  for (let at = zone; at !== undefined; at = stage.zones[at]?.in) if (mayHold(stage, at, item)) return at;
  return undefined;
}

function mayHold(stage: Stage, zone: string, item: PaletteItem): boolean {
  const { kind } = stage.zones[zone] ?? {};
  return (item.kind === 'component' ? zoneMayHoldType(kind, item.type) : zoneMayHold(kind, item.zone)).ok;
}

/** The zone that something dropped at a point would go into, and whether it takes that; undefined: the bare canvas. */
export function dropTarget(
  store: EditorStore,
  item: PaletteItem,
  point: Point,
): { readonly zone: string; readonly takes: boolean } | undefined {
  const { stage, shown } = here(store);
  const zone = zoneAt(stage, shown, point);
  if (zone === undefined) return undefined;
  const folded = isCollapsed(stage, store.getState().history.design.layout[stage.id], zone);
  return { zone, takes: !folded && mayHold(stage, zone, item) };
}

/** What to add to a place in one zone for the same place on the screen in another. */
function shift(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  from: string | undefined,
  to: string | undefined,
): Point {
  const [a, b] = [from, to].map((id) => (id === undefined ? { x: 0, y: 0 } : absoluteCorner(stage, places, id)));
  return { x: (a?.x ?? 0) - (b?.x ?? 0), y: (a?.y ?? 0) - (b?.y ?? 0) };
}

interface Here {
  readonly stage: Stage;
  /** Of everything, as if no zone were collapsed: there is room to be found in those, too. */
  readonly places: ReadonlyMap<string, Box>;
  readonly shown: ReadonlyMap<string, Box>;
}

function here(store: EditorStore): Here {
  const editor = store.getState();
  const stage = stageOf(editor);
  const layout = editor.history.design.layout[stage.id];
  return { stage, places: placesOf(stage, layout), shown: shownPlaces(stage, layout) };
}

/** One undo step: the new element, and the room that zones around it make. Its id; undefined: it was refused, which the store notices. */
function add(
  store: EditorStore,
  item: PaletteItem,
  zone: string | undefined,
  at: Point,
  link?: Link,
): string | undefined {
  const editor = store.getState();
  const { stage, places } = here(store);
  if (zone !== undefined && isCollapsed(stage, editor.history.design.layout[stage.id], zone)) {
    editor.notify(`${t('fold.refuses', { name: elementTitle(stage, zone) })}.`);
    return undefined;
  }
  const id = item.kind === 'component' ? newComponentId(stage, item.type) : newZoneId(stage, item.zone);
  const adding = addCommand(editor.history.design, stage, item, { id, zone, at });
  const room = zone === undefined ? new Map() : makeRoom(stage, places, zone, { ...at, ...sizeOf(item) });
  const commands = [adding, ...roomCommands(editor.history.design, stage, room)];
  if (!editor.dispatch(together(adding.label, [...commands, ...linkCommands(editor.history.design, stage, id, link)])))
    return undefined;
  editor.select([id]);
  rememberItem(item);
  if (item.kind === 'component') offerNeeds(store, id);
  return id;
}

function linkCommands(design: Design, stage: Stage, id: string, link: Link | undefined): Command[] {
  if (link === undefined) return [];
  const [from, to] = 'calledBy' in link ? [link.calledBy, id] : [id, link.calls];
  return [connect(design, stage.id, from, to)];
}

/** After a component was added: the offer to add what its type needs and it does not call. */
function offerNeeds(store: EditorStore, id: string): void {
  const editor = store.getState();
  const stage = stageOf(editor);
  const needed = missingNeeds(stage, id).flatMap(({ anyOf: [type] }) => findType(type ?? '')?.title ?? []);
  if (needed.length === 0) return;
  editor.propose({
    sentence: t('canvas.offer.needs', { name: elementTitle(stage, id), needed: inWords(needed.map(told)) }),
    action: t('canvas.offer.add'),
    command: addNeeds(editor.history.design, stage.id, id),
  });
}

function inWords(names: readonly string[]): string {
  return new Intl.ListFormat(localeNow()).format(names);
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

function sizeOf(item: PaletteItem): { width: number; height: number } {
  if (item.kind === 'component') return CARD;
  return item.zone === 'machines' ? EMPTY_ZONE : { width: 2 * EMPTY_ZONE.width, height: 2 * EMPTY_ZONE.height };
}

function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}
