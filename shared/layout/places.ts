import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { childrenOf } from './children-of.ts';
import { CARD, EMPTY_ZONE, ZONE_HEADER, ZONE_PADDING } from './sizes.ts';

/** Pixels, relative to the zone around the element. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type StageLayout = Design['layout'][string];
const ROW = 4;

/** Stage → the layout that its places were last worked out for, and those: every gesture asks many times. */
const last = new WeakMap<Stage, { readonly layout: StageLayout; readonly places: ReadonlyMap<string, Box> }>();
const NOTHING_SAID: StageLayout = {};

/**
 * Where every element of a stage stands: as the layout says, and for whatever it does not mention, in rows inside its
 * zone. Zones without a size grow around what they hold. Elements in a cycle of zones are left out.
 */
export function placesOf(stage: Stage, layout: StageLayout = NOTHING_SAID): ReadonlyMap<string, Box> {
  const known = last.get(stage);
  if (known?.layout === layout) return known.places;
  const places = new Map<string, Box>();
  placeInside(undefined, { stage, layout, places, children: childrenOf(stage) });
  last.set(stage, { layout, places });
  return places;
}

interface Placing {
  readonly stage: Stage;
  readonly layout: StageLayout;
  readonly places: Map<string, Box>;
  readonly children: ReadonlyMap<string | undefined, readonly string[]>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Sized {
  readonly id: string;
  readonly size: Size;
}

/** Places what stands directly in a zone, deepest first. */
function placeInside(zone: string | undefined, placing: Placing): void {
  const placed: Box[] = [];
  const rest: Sized[] = [];
  for (const id of placing.children.get(zone) ?? []) {
    const size = sizeOf(id, placing);
    const [x, y] = placing.layout[id] ?? [];
    if (x === undefined || y === undefined) {
      rest.push({ id, size });
      continue;
    }
    const box = { x, y, width: size.width, height: size.height };
    placing.places.set(id, box);
    placed.push(box);
  }
  if (rest.length === 0) return;
  let top = bottomOf(placed);
  for (let start = 0; start < rest.length; start += ROW) top = placeRow(rest.slice(start, start + ROW), top, placing);
}

function placeRow(row: readonly Sized[], top: number, { places }: Placing) {
  let x: number = ZONE_PADDING;
  let bottom = top;
  for (const { id, size } of row) {
    places.set(id, { x, y: top, ...size });
    x += size.width + 3 * ZONE_PADDING;
    bottom = Math.max(bottom, top + size.height);
  }
  return bottom + 2 * ZONE_PADDING;
}

/** The size of a zone, once what is in it is placed, is what the layout says, else what holds that. */
function sizeOf(id: string, placing: Placing): Size {
  if (placing.stage.zones[id] === undefined) return CARD;
  placeInside(id, placing);
  const [, , width, height] = placing.layout[id] ?? [];
  if (typeof width === 'number' && height !== undefined) return { width, height };
  return enclosing((placing.children.get(id) ?? []).map((each) => placing.places.get(each)));
}

function bottomOf(boxes: readonly Box[]): number {
  return Math.max(ZONE_HEADER, ...boxes.map(({ y, height }) => y + height + ZONE_PADDING));
}

function enclosing(boxes: readonly (Box | undefined)[]): Size {
  const known = boxes.flatMap((box) => box ?? []);
  return {
    width: Math.max(EMPTY_ZONE.width, ...known.map(({ x, width }) => x + width + ZONE_PADDING)),
    height: Math.max(EMPTY_ZONE.height, ...known.map(({ y, height }) => y + height + ZONE_PADDING)),
  };
}

/** The corner of an element on the canvas, not relative to any zone. */
export function absoluteCorner(stage: Stage, places: ReadonlyMap<string, Box>, id: string): { x: number; y: number } {
  let [x, y] = [0, 0];
  let at: string | undefined = id;
  for (let depth = 0; at !== undefined && depth < 100; depth += 1) {
    const box = places.get(at);
    x += box?.x ?? 0;
    y += box?.y ?? 0;
    at = (stage.components[at] ?? stage.zones[at])?.in;
  }
  return { x, y };
}

/** The component at a point of the canvas. */
export function cardAt(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  point: { x: number; y: number },
): string | undefined {
  return Object.keys(stage.components).find((id) => {
    const box = places.get(id);
    if (box === undefined) return false;
    const { x, y } = absoluteCorner(stage, places, id);
    return point.x >= x && point.y >= y && point.x <= x + box.width && point.y <= y + box.height;
  });
}
