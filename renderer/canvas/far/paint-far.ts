import type { Box } from '../../../shared/layout/places.ts';
import type { CanvasEdge, CanvasNode, ComponentNode, Flow } from '../to-flow.ts';

/** A colour of the theme by its name, such as `canvas-node`. */
export type FarColours = (name: string) => string;

/** The part of the canvas that is on screen. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels on the screen below which nobody reads a word. */
const READABLE = 6;
const WORDS = { size: 26, font: '600 26px system-ui, sans-serif' };

type Painter = CanvasRenderingContext2D;

/**
 * Zones, lines and cards as they look from afar: frames, strokes and blocks with the colour of the worst finding, or
 * of what fails or which data is there. What is selected is an element of the page, above this. One path per colour,
 * because every change of colour costs as much as many blocks.
 */
export function paintFar(painter: Painter, flow: Flow, seen: Seen, zoom: number, colour: FarColours): void {
  const shown = flow.nodes.flatMap((node) => {
    const box = flow.boxes.get(node.id);
    return box !== undefined && inSight(box, seen) ? [{ node, box }] : [];
  });
  painter.lineWidth = 1 / zoom;
  for (const { node, box } of shown) if (node.type === 'zone') paintZone(painter, node.data.kind, box, colour);
  paintLines(painter, flow.edges, seen, colour('canvas-edge'));
  const cards = shown.flatMap(({ node, box }) => (node.type === 'component' ? [{ node, box }] : []));
  for (const [fill, boxes] of byFill(cards)) paintBlocks(painter, boxes, colour(fill), colour('canvas-nodeBorder'));
  if (WORDS.size * zoom >= READABLE)
    for (const { node, box } of shown) paintName(painter, node, box, colour('text-primary'));
}

function inSight({ x, y, width, height }: Box, { left, top, right, bottom }: Seen): boolean {
  return x < right && x + width > left && y < bottom && y + height > top;
}

function paintZone(painter: Painter, kind: string, { x, y, width, height }: Box, colour: FarColours): void {
  painter.fillStyle = colour(kind === 'machines' ? 'background-paper' : 'canvas-zone');
  painter.strokeStyle = colour('canvas-zoneBorder');
  painter.fillRect(x, y, width, height);
  painter.strokeRect(x, y, width, height);
}

function paintLines(painter: Painter, edges: readonly CanvasEdge[], seen: Seen, stroke: string): void {
  painter.strokeStyle = stroke;
  painter.beginPath();
  for (const { data } of edges) {
    const points = data?.points ?? [];
    if (points.every(({ x }) => x < seen.left) || points.every(({ x }) => x > seen.right)) continue;
    points.forEach(({ x, y }, index) => (index === 0 ? painter.moveTo(x, y) : painter.lineTo(x, y)));
  }
  painter.stroke();
}

function byFill(cards: readonly { node: ComponentNode; box: Box }[]): Map<string, Box[]> {
  const fills = new Map<string, Box[]>();
  for (const { node, box } of cards) {
    const fill = fillOf(node);
    const boxes = fills.get(fill);
    if (boxes === undefined) fills.set(fill, [box]);
    else boxes.push(box);
  }
  return fills;
}

/** What fails comes before data, and data before findings, as on the cards. */
function fillOf({ data: { condition = 'up', worn, tint, mark } }: ComponentNode): string {
  if (condition === 'degraded') return 'canvas-degraded';
  if (condition !== 'up') return 'canvas-stopped';
  const coloured = worn ?? tint;
  if (coloured !== undefined) return `data-${coloured.group}`;
  return mark?.open === 'gap' ? `severity-${mark.severity}` : 'canvas-node';
}

function paintBlocks(painter: Painter, boxes: readonly Box[], fill: string, stroke: string): void {
  painter.beginPath();
  for (const { x, y, width, height } of boxes) painter.rect(x, y, width, height);
  painter.fillStyle = fill;
  painter.strokeStyle = stroke;
  painter.fill();
  painter.stroke();
}

function paintName(painter: Painter, { type, data }: CanvasNode, { x, y, width }: Box, fill: string): void {
  if (type !== 'zone') return;
  painter.fillStyle = fill;
  painter.font = WORDS.font;
  painter.fillText(data.label, x + 10, y + 30, width - 20);
}
