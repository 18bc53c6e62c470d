import type { Stage } from '../design/schema/stage.ts';
import { childrenOf } from './children-of.ts';
import { inTurn } from './in-turn.ts';
import { siblingCalls, type Call } from './sibling-calls.ts';
import type { Box } from './places.ts';
import { CARD, EMPTY_ZONE, GRID, ZONE_HEADER, ZONE_PADDING } from './sizes.ts';

/** What stands directly in one zone, and who calls whom among it. */
export interface FlatGraph {
  readonly boxes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly calls: readonly Call[];
}
/** Gives every box of a flat graph a corner, so that none covers another; whole pixels are not asked for. */
export type Engine = (graph: FlatGraph) => Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>>;

export interface Tidying {
  readonly stage: Stage;
  /** Where everything stands now. */
  readonly places: ReadonlyMap<string, Box>;
  /** Whether an element gets a new place; what does not stays, and the others are put around it. */
  readonly moves: (id: string) => boolean;
  readonly engine: Engine;
  /** Pixels that the header of a zone needs for its name. */
  readonly headerOf?: (zone: string) => number;
  /** Hears how many zones are done, of how many. */
  readonly onZone?: (done: number, of: number) => void;
}

interface Work extends Tidying {
  readonly inside: ReadonlyMap<string | undefined, readonly string[]>;
  readonly calls: ReadonlyMap<string | undefined, readonly Call[]>;
  readonly changed: Map<string, Box>;
  done: number;
}
type Size = Pick<Box, 'width' | 'height'>;

/**
 * New places for what moves, zone by zone from the inside out: a zone is laid out by the calls between what stands
 * directly in it, lifted from whatever makes them further in, and then as large as that needs. What stays in a zone
 * keeps its place unless a neighbour that grew needs it. Everything in a zone where something changed is in the result.
 */
export async function tidy(tidying: Tidying): Promise<Map<string, Box>> {
  const { stage } = tidying;
  const work: Work = {
    ...tidying,
    inside: childrenOf(stage),
    calls: siblingCalls(stage),
    changed: new Map(),
    done: 0,
  };
  await tidyZone(undefined, work);
  return work.changed;
}

/** Lays out one zone and all in it; the size it then has. */
async function tidyZone(zone: string | undefined, work: Work): Promise<Size> {
  const inside = work.inside.get(zone) ?? [];
  const sizes = new Map<string, Size>();
  for (const id of inside) sizes.set(id, work.stage.zones[id] === undefined ? CARD : await tidyZone(id, work));
  const moving = inside.filter(work.moves);
  const block = await laidOut(zone, moving, sizes, work);
  const placed = (await aroundOne(zone, inside, moving, sizes, work)) ?? put(zone, block, sizes, work);
  work.done += 1;
  work.onZone?.(work.done, work.inside.size);
  const before = sizeOf(zone, work);
  if (placed === undefined) return before;
  for (const [id, box] of placed) work.changed.set(id, box);
  const needed = around([...placed.values()], zone === undefined ? 0 : work.headerOf?.(zone));
  const all = block.size === inside.length;
  return all ? needed : larger(before, needed);
}

/** The boxes that move, among themselves, from their common corner on. */
async function laidOut(
  zone: string | undefined,
  ids: readonly string[],
  sizes: ReadonlyMap<string, Size>,
  { places, calls, engine }: Work,
): Promise<Map<string, Box>> {
  if (ids.length === 0) return new Map();
  const known = new Set(ids);
  const boxes = ids.map((id) => ({ id, ...(sizes.get(id) ?? CARD) }));
  const among = (calls.get(zone) ?? []).filter((ends) => ends.every((id) => known.has(id)));
  const corners = boxes.length === 1 ? new Map() : await engine({ boxes, calls: among });
  const [left, top] = cornerOf(zone, ids, places);
  const at = boxes.map(({ id, ...size }) => ({ id, size, x: corners.get(id)?.x ?? 0, y: corners.get(id)?.y ?? 0 }));
  const [x0, y0] = [Math.min(...at.map(({ x }) => x)), Math.min(...at.map(({ y }) => y))];
  return new Map(at.map(({ id, size, x, y }) => [id, { x: left + onGrid(x - x0), y: top + onGrid(y - y0), ...size }]));
}

/** Everything laid out together, and then so that the one thing that stays does; undefined: it is not one, or there is no room. */
async function aroundOne(
  zone: string | undefined,
  inside: readonly string[],
  moving: readonly string[],
  sizes: ReadonlyMap<string, Size>,
  work: Work,
): Promise<Map<string, Box> | undefined> {
  const [stays, ...others] = inside.filter((id) => !work.moves(id));
  if (stays === undefined || others.length > 0 || moving.length === 0) return undefined;
  const all = await laidOut(zone, inside, sizes, work);
  const [from, to] = [all.get(stays), work.places.get(stays)];
  if (from === undefined || to === undefined) return undefined;
  const [right, down] = [to.x - from.x, to.y - from.y];
  const shifted = [...all].map(([id, box]) => [id, { ...box, x: box.x + right, y: box.y + down }] as const);
  const fits = shifted.every(([, { x, y }]) => zone === undefined || (x >= ZONE_PADDING && y >= ZONE_HEADER));
  return fits ? new Map(shifted) : undefined;
}

/** Where the uppermost and leftmost of some boxes is, below the header of their zone and off its edge. */
function cornerOf(zone: string | undefined, ids: readonly string[], places: Tidying['places']): [number, number] {
  const [x, y] = [least(ids, (id) => places.get(id)?.x), least(ids, (id) => places.get(id)?.y)];
  return zone === undefined ? [x, y] : [Math.max(ZONE_PADDING, x), Math.max(ZONE_HEADER, y)];
}

/** Where everything of a zone stands with the block that moved in it; undefined when nothing is different. */
function put(
  zone: string | undefined,
  block: ReadonlyMap<string, Box>,
  sizes: ReadonlyMap<string, Size>,
  { places }: Work,
): ReadonlyMap<string, Box> | undefined {
  const stays = [...sizes.keys()].flatMap((id) => {
    const box = places.get(id);
    return box === undefined || block.has(id) ? [] : [[id, { ...box, ...sizes.get(id) }] as const];
  });
  const grew = stays.some(([id, { width, height }]) => {
    const before = places.get(id);
    return before?.width !== width || before.height !== height;
  });
  if (block.size === 0 && !grew) return undefined;
  if (stays.length === 0) return zone === undefined ? block : toCorner(block);
  return inTurn(stays, block);
}

/** In a zone of its own, a block begins in the corner. */
function toCorner(block: ReadonlyMap<string, Box>): Map<string, Box> {
  const boxes = [...block.values()];
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  return new Map(
    [...block].map(([id, box]) => [id, { ...box, x: box.x - left + ZONE_PADDING, y: box.y - top + ZONE_HEADER }]),
  );
}

function sizeOf(zone: string | undefined, { places }: Work): Size {
  const { width, height } = (zone === undefined ? undefined : places.get(zone)) ?? EMPTY_ZONE;
  return { width, height };
}

function around(boxes: readonly Box[], header = 0): Size {
  return {
    width: Math.max(
      EMPTY_ZONE.width,
      Math.ceil(header / GRID) * GRID,
      ...boxes.map(({ x, width }) => x + width + ZONE_PADDING),
    ),
    height: Math.max(EMPTY_ZONE.height, ...boxes.map(({ y, height }) => y + height + ZONE_PADDING)),
  };
}

function larger(a: Size, b: Size): Size {
  return { width: Math.max(a.width, b.width), height: Math.max(a.height, b.height) };
}

function least(ids: readonly string[], of: (id: string) => number | undefined): number {
  return Math.min(...ids.map((id) => of(id) ?? 0));
}

function onGrid(value: number): number {
  return Math.round(value / GRID) * GRID;
}
