import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { connectionKey } from '../../shared/design/connection-key.ts';
import { lightColours } from '../../shared/picture/colours.ts';
import { stagePicture } from '../../shared/picture/stage-picture.ts';
import { textWidth } from '../../shared/picture/text-width.ts';
import type { GroupShape, Shape } from '../../shared/picture/types.ts';

/** What a reader of a drawing stumbles over, measured on the shapes as they are drawn. */
export interface DrawingFlaws {
  /** Lines that pass behind a card they do not belong to, `from → to | card`. */
  readonly throughCards: readonly string[];
  /** Lines that pass through the name of a zone. */
  readonly throughNames: readonly string[];
  /** Texts that are cut off. */
  readonly cutOff: readonly string[];
  /** Pairs of lines without a common end that cross. */
  readonly crossings: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}
interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

export function drawingFlaws(design: Design, stage: Stage): DrawingFlaws {
  const quiet = { findings: [], failing: [], focus: [], transparent: true, legend: false } as const;
  const groups = stagePicture({ design, stage, colours: lightColours, ...quiet }).shapes.filter(isGroup);
  const lines = groups.flatMap((group) => lineOf(group, stage));
  const cards = groups.flatMap((group) => (stage.components[group.element] === undefined ? [] : frameOf(group)));
  const names = groups.flatMap((group) => (stage.zones[group.element] === undefined ? [] : nameOf(group)));
  return {
    throughCards: lines.flatMap((line) => behind(line, cards)),
    throughNames: lines.flatMap((line) => behind(line, names)),
    cutOff: groups.flatMap(({ element, shapes }) =>
      shapes.flatMap((shape) =>
        shape.kind === 'text' && shape.text.endsWith('…') ? [`${element}: ${shape.text}`] : [],
      ),
    ),
    crossings: lines.reduce((sum, a, index) => sum + lines.slice(index + 1).filter((b) => cross(a, b)).length, 0),
  };
}

interface Named {
  readonly id: string;
  readonly rect: Rect;
}

function isGroup(shape: Shape): shape is GroupShape {
  return shape.kind === 'group';
}

function frameOf({ element, shapes }: GroupShape): Named[] {
  const box = shapes.find((shape) => shape.kind === 'box');
  return box === undefined ? [] : [{ id: element, rect: box }];
}

function nameOf({ element, shapes }: GroupShape): Named[] {
  const name = shapes.find((shape) => shape.kind === 'text');
  if (name === undefined) return [];
  return [{ id: element, rect: { x: name.x, y: name.y - 11, width: textWidth(name.text, name.size), height: 14 } }];
}

/** The way of a connection as a row of points, without its very ends, which touch the cards it joins. */
function lineOf({ element, shapes }: GroupShape, stage: Stage): Line[] {
  const connection = stage.connections.find((each) => connectionKey(each) === element);
  const path = shapes.find((shape) => shape.kind === 'path');
  if (connection === undefined || path === undefined) return [];
  const points = cornersOf(path.d).flatMap((corner, index, corners) => between(corner, corners[index + 1]));
  return [{ from: connection.from, to: connection.to, points: points.slice(1, -1) }];
}

/** The corners of a path of straight parts, `M x y L x y Q x y x y …`; what rounds a corner stays inside it. */
function cornersOf(path: string): Point[] {
  return [...path.matchAll(/[MLQ]([-\d. ]+)/g)].map(([, numbers = '']) => {
    const [x = 0, y = 0] = numbers.trim().split(' ').map(Number);
    return { x, y };
  });
}

/** From a corner on to the next, a point every few pixels; the last corner alone. */
function between(from: Point, to: Point | undefined): Point[] {
  if (to === undefined) return [from];
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  return Array.from({ length: steps }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / steps,
    y: from.y + ((to.y - from.y) * index) / steps,
  }));
}

const STEP = 4;

function behind({ from, to, points }: Line, named: readonly Named[]): string[] {
  return named
    .filter(({ id, rect }) => id !== from && id !== to && points.some((point) => isIn(point, rect)))
    .map(({ id }) => `${from} → ${to} | ${id}`);
}

function isIn({ x, y }: Point, rect: Rect): boolean {
  return x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
}

function cross(a: Line, b: Line): boolean {
  if (a.from === b.from || a.to === b.to || a.from === b.to || a.to === b.from) return false;
  return a.points.some((start, i) => {
    const end = a.points[i + 1];
    return end !== undefined && b.points.some((other, j) => meet(start, end, other, b.points[j + 1]));
  });
}

function meet(a: Point, b: Point, c: Point, d: Point | undefined): boolean {
  if (d === undefined || Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x))
    return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
