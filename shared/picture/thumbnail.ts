import type { Connection } from '../design/schema/connection.ts';
import type { Design } from '../design/schema/design.ts';
import { absoluteBoxes } from '../layout/absolute-boxes.ts';
import { placesOf, type Box } from '../layout/places.ts';
import { zonesOuterFirst } from '../layout/zones-outer-first.ts';
import { arrange } from './arrange.ts';
import { printSvg } from './print-svg.ts';
import type { Shape } from './types.ts';

const MARGIN = 24;
/** Of zones, components and lines each: more would not be told apart, and the picture stays small. */
const MOST = 400;
/** Seen on light and on dark alike: who shows the picture decides what is behind it. */
const COLOURS = { zone: 'rgba(127, 140, 145, 0.12)', border: '#8b959b', line: '#8b959b', card: '#3d8396' } as const;

/** What the last stage of a design looks like from afar: frames, cards and lines, no word of it. SVG, at most 200 kB. */
export function thumbnail(design: Design): string {
  const stage = design.stages.at(-1);
  if (stage === undefined) throw new Error('a design has a stage');
  const { boxes, width, height } = arrange(absoluteBoxes(stage, placesOf(stage, design.layout[stage.id])), MARGIN);
  const shapes = [
    ...zonesOuterFirst(stage)
      .slice(0, MOST)
      .map((id) => frame(boxes.get(id))),
    ...stage.connections.slice(0, MOST).map((connection) => line(connection, boxes, width)),
    ...Object.keys(stage.components)
      .slice(0, MOST)
      .map((id) => card(boxes.get(id))),
  ].flatMap((shape) => shape ?? []);
  return printSvg({ x: 0, y: 0, width, height, title: '', shapes }, []);
}

function frame(box: Box | undefined): Shape | undefined {
  return box && { kind: 'box', ...whole(box), radius: 12, fill: COLOURS.zone, stroke: COLOURS.border, strokeWidth: 3 };
}

function card(box: Box | undefined): Shape | undefined {
  return box && { kind: 'box', ...whole(box), radius: 12, fill: COLOURS.card };
}

function line({ from, to }: Connection, boxes: ReadonlyMap<string, Box>, width: number): Shape | undefined {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (start === undefined || end === undefined) return undefined;
  const d = `M${middle(start)}L${middle(end)}`;
  return { kind: 'path', d, stroke: COLOURS.line, strokeWidth: Math.max(3, Math.round(width / 300)) };
}

function middle({ x, y, width, height }: Box): string {
  return `${Math.round(x + width / 2)} ${Math.round(y + height / 2)}`;
}

function whole({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
