import { groupBy } from '../../../shared/base/group-by.ts';
import type { Point } from '../../../shared/layout/lines/box-index.ts';
import type { Box } from '../../../shared/layout/places.ts';
import type { CanvasNode, ComponentNode, Flow, ZoneNode } from '../flow.ts';
import { wayOf, type FoundWays } from '../line-way.ts';
import { inArea } from '../near/near-part.ts';
import type { Area } from '../near/use-window.ts';

/** A colour of the theme by its name, such as `canvas-node`. */
export type FarColours = (name: string) => string;

/** What is painted of a drawing. */
export interface Scene {
  readonly flow: Flow;
  readonly points: FoundWays;
  /** Whether an element is painted; what is in the page is not. */
  readonly paints: (id: string) => boolean;
}

/** Pixels on the screen below which nobody reads a word, or sees the edge of a card. */
const READABLE = 6;
const EDGED = 10;
/** Pixels on the screen: as high as this, a card looks as it does in the page, and has its name. */
const NAMED = 28;
const NAME = { font: '600 13px system-ui, sans-serif', before: 50, after: 12 };
/** Names of zones: large from afar, and near where the page has them. */
const WORDS = { size: 26, font: '600 26px system-ui, sans-serif', x: 10, y: 30 };
const NEAR_WORDS = { zoom: 0.45, font: NAME.font, x: 46, y: 21 };
/** What is painted between two looks at the clock. */
const BATCH = 250;

type Painter = CanvasRenderingContext2D;

/**
 * Zones, lines and cards as they look from afar: frames, strokes and blocks with the colour of the worst finding, or
 * of what fails or which data is there. Stops after every few, so that whoever paints can go on in the next frame.
 */
export function* paintFar(
  painter: Painter,
  scene: Scene,
  area: Area,
  zoom: number,
  colour: FarColours,
): Generator<undefined, void> {
  const shown = inSight(scene, area);
  const hair = 1 / zoom;
  painter.lineWidth = hair;
  for (const zones of batches(shown.zones)) {
    for (const { node, box } of zones) paintZone(painter, node, box, colour);
    yield;
  }
  painter.fillStyle = colour('canvas-edge');
  for (const edges of batches(linesIn(scene, area))) {
    for (const points of edges) paintLine(painter, points, hair);
    yield;
  }
  yield* paintCards(painter, shown.cards, zoom, colour);
  painter.fillStyle = colour('text-primary');
  const words = zoom < NEAR_WORDS.zoom ? WORDS : NEAR_WORDS;
  painter.font = words.font;
  if (WORDS.size * zoom >= READABLE) for (const { node, box } of shown.zones) paintName(painter, node, box, words);
}

interface InSight {
  readonly zones: { readonly node: ZoneNode; readonly box: Box }[];
  readonly cards: { readonly node: ComponentNode; readonly box: Box }[];
}

function inSight({ flow, paints }: Scene, area: Area): InSight {
  const found: InSight = { zones: [], cards: [] };
  for (const node of flow.nodes) {
    const box = flow.boxes.get(node.id);
    if (box === undefined || !inArea(box, area) || !paints(node.id)) continue;
    if (node.type === 'zone') found.zones.push({ node, box });
    else found.cards.push({ node, box });
  }
  return found;
}

function* batches<T>(all: readonly T[]): Generator<readonly T[], void> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}

function paintZone(painter: Painter, node: ZoneNode, { x, y, width, height }: Box, colour: FarColours): void {
  painter.fillStyle = colour(node.data.kind === 'machines' ? 'background-paper' : 'canvas-zone');
  painter.strokeStyle = colour(node.selected === true ? 'primary-main' : 'canvas-zoneBorder');
  painter.fillRect(x, y, width, height);
  painter.strokeRect(x, y, width, height);
}

function linesIn({ flow, points, paints }: Scene, { left, right }: Area): (readonly Point[])[] {
  return flow.edges.flatMap((edge) => {
    if (!paints(edge.id)) return [];
    const line = wayOf(edge, points, flow.boxes);
    const [a, b] = [line[0], line.at(-1)];
    const aside = a === undefined || b === undefined || Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right;
    return aside ? [] : [line];
  });
}

/** Level and upright parts are blocks: a stroke takes many times as long. */
export function paintLine(painter: Painter, points: readonly Point[], hair: number): void {
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    if (a === undefined || b === undefined) return;
    painter.fillRect(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(b.x - a.x) + hair, Math.abs(b.y - a.y) + hair);
  }
}

/** Those of one colour in one go: to set it takes as long as to paint a block. */
function* paintCards(painter: Painter, cards: InSight['cards'], zoom: number, colour: FarColours) {
  painter.strokeStyle = colour('canvas-nodeBorder');
  const filled = groupBy(cards, ({ node, box }) => fillOf(node, box.height * zoom));
  for (const [fill, those] of filled) {
    painter.fillStyle = colour(fill);
    for (const some of batches(those)) {
      for (const { box } of some) paintCard(painter, box, zoom);
      yield;
    }
  }
  for (const named of batches(cards.filter(({ box }) => box.height * zoom >= NAMED))) {
    for (const { node, box } of named) paintWords(painter, node, box, colour);
    yield;
  }
}

function paintWords(painter: Painter, { data, selected }: ComponentNode, box: Box, colour: FarColours): void {
  const { x, y, width, height } = box;
  painter.strokeStyle = colour('primary-main');
  if (selected === true) painter.strokeRect(x, y, width, height);
  painter.fillStyle = colour('text-primary');
  painter.font = NAME.font;
  painter.fillText(data.label, x + NAME.before, y + height / 2 + 5, width - NAME.before - NAME.after);
}

function paintCard(painter: Painter, { x, y, width, height }: Box, zoom: number): void {
  painter.fillRect(x, y, width, height);
  if (height * zoom >= EDGED) painter.strokeRect(x, y, width, height);
}

/** Without an edge, a card that says nothing has the colour of edges. One with a name is read, and needs no colour. */
function fillOf(node: ComponentNode, height: number): string {
  if (height >= NAMED) return 'canvas-node';
  if (node.selected === true) return 'primary-main';
  const fill = saidBy(node);
  return fill === 'canvas-node' && height < EDGED ? 'canvas-nodeBorder' : fill;
}

/** What fails comes before data, and data before findings, as on the cards. */
function saidBy({ data: { condition = 'up', worn, tint, mark } }: ComponentNode): string {
  if (condition === 'degraded') return 'canvas-degraded';
  if (condition !== 'up') return 'canvas-stopped';
  const coloured = worn ?? tint;
  if (coloured !== undefined) return `data-${coloured.group}`;
  return mark?.open === 'gap' ? `severity-${mark.severity}` : 'canvas-node';
}

function paintName(painter: Painter, { data }: CanvasNode, { x, y, width }: Box, at: Point): void {
  painter.fillText(data.label, x + at.x, y + at.y, width - at.x - 10);
}
