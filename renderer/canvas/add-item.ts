import { addComponent, newComponentId } from '../../shared/commands/add-component.ts';
import { addZone, newZoneId } from '../../shared/commands/add-zone.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { ZoneKind } from '../../shared/design/schema/vocabulary.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { absoluteCorner, placesOf, zoneAt, type Box } from './places.ts';
import { CARD, EMPTY_ZONE, GRID, ZONE_HEADER, ZONE_PADDING } from './sizes.ts';

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
  add(store, item, zone, {
    x: snap(point.x - corner.x - size.width / 2),
    y: snap(point.y - corner.y - size.height / 2),
  });
}

/** Adds an item from the keyboard: into the selected zone, or else around the middle of what is on screen. */
export function addAround(store: EditorStore, item: PaletteItem, middle: Point): void {
  const { stage, places } = here(store);
  const chosen = store.getState().selection.find((id) => stage.zones[id] !== undefined);
  const size = sizeOf(item);
  const wanted =
    chosen === undefined
      ? { x: snap(middle.x - size.width / 2), y: snap(middle.y - size.height / 2) }
      : { x: ZONE_PADDING, y: ZONE_HEADER };
  const zone = chosen ?? zoneAt(stage, places, middle);
  const corner = chosen === undefined && zone !== undefined ? absoluteCorner(stage, places, zone) : { x: 0, y: 0 };
  add(store, item, zone, freeSpot(stage, places, zone, size, { x: wanted.x - corner.x, y: wanted.y - corner.y }));
}

function here(store: EditorStore): { stage: Stage; places: Map<string, Box> } {
  const editor = store.getState();
  const stage = stageOf(editor);
  return { stage, places: placesOf(stage, editor.history.design.layout[stage.id]) };
}

function add(store: EditorStore, item: PaletteItem, zone: string | undefined, { x, y }: Point): void {
  const editor = store.getState();
  const [{ design }, stage] = [editor.history, stageOf(editor)];
  const inside = zone === undefined ? {} : { in: zone };
  const id = item.kind === 'component' ? newComponentId(stage, item.type) : newZoneId(stage, item.zone);
  const command =
    item.kind === 'component'
      ? addComponent(design, stage.id, { type: item.type, id, ...inside, place: [x, y] })
      : addZone(design, stage.id, {
          id,
          zone: { kind: item.zone, ...inside },
          place: [x, y, sizeOf(item).width, sizeOf(item).height],
        });
  if (editor.dispatch(command)) editor.select([id]);
}

function sizeOf(item: PaletteItem): { width: number; height: number } {
  if (item.kind === 'component') return CARD;
  return item.zone === 'machines' ? EMPTY_ZONE : { width: 2 * EMPTY_ZONE.width, height: 2 * EMPTY_ZONE.height };
}

/** The first spot that nothing in the zone covers: where it was wanted, then to the right, then a row down. */
function freeSpot(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  zone: string | undefined,
  size: { width: number; height: number },
  wanted: Point,
): Point {
  const taken = [...places].flatMap(([id, box]) =>
    (stage.components[id] ?? stage.zones[id])?.in === zone ? [box] : [],
  );
  const width = zone === undefined ? Number.POSITIVE_INFINITY : (places.get(zone)?.width ?? 0);
  for (let row = 0; row < 50; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      const spot = { x: wanted.x + column * (size.width + GRID * 3), y: wanted.y + row * (size.height + GRID * 3) };
      if (column > 0 && spot.x + size.width > width) break;
      if (!taken.some((box) => overlap(box, { ...spot, ...size }))) return spot;
    }
  }
  return wanted;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}
