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
  /** Lines without a common end that lie on each other, so that nobody can tell them apart, `from → to | from → to`. */
  readonly onEachOther: readonly string[];
  /** Places at which lines without a common end cross: lines of one stem cross another in one place. */
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
/** A level or upright part of a line: a box without any height, or without any width. */
type Part = Rect;
interface Line {
  readonly from: string;
  readonly to: string;
  readonly parts: readonly Part[];
}

export function drawingFlaws(design: Design, stage: Stage): DrawingFlaws {
  const quiet = { findings: [], failing: [], focus: [], transparent: true, legend: false } as const;
  const groups = stagePicture({ design, stage, colours: lightColours, ...quiet }).shapes.filter(isGroup);
  const lines = groups.flatMap((group) => lineOf(group, stage));
  const cards = groups.flatMap((group) => (stage.components[group.element] === undefined ? [] : frameOf(group)));
  const names = groups.flatMap((group) => (stage.zones[group.element] === undefined ? [] : nameOf(group)));
  const strangers = lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => (related(a, b) ? [] : [[a, b] as const])),
  );
  return {
    throughCards: lines.flatMap((line) => behind(line, cards)),
    throughNames: lines.flatMap((line) => behind(line, names)),
    cutOff: groups.flatMap(({ element, shapes }) =>
      shapes.flatMap((shape) =>
        shape.kind === 'text' && shape.text.endsWith('…') ? [`${element}: ${shape.text}`] : [],
      ),
    ),
    onEachOther: strangers.filter(([a, b]) => lieOn(a, b)).map(([a, b]) => `${nameOfLine(a)} | ${nameOfLine(b)}`),
    crossings: new Set(strangers.flatMap(([a, b]) => crossings(a, b))).size,
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

/** The way of a connection. */
function lineOf({ element, shapes }: GroupShape, stage: Stage): Line[] {
  const connection = stage.connections.find((each) => connectionKey(each) === element);
  const path = shapes.find((shape) => shape.kind === 'path');
  if (connection === undefined || path === undefined) return [];
  const corners = cornersOf(path.d);
  const parts = corners.slice(1).map((corner, index) => partBetween(corners[index] ?? corner, corner));
  return [{ from: connection.from, to: connection.to, parts }];
}

/** The corners of a path of straight parts, `M x y L x y Q x y x y …`: a corner that is rounded is where it would be. */
function cornersOf(path: string): Point[] {
  return [...path.matchAll(/[MLQ]([-\d. ]+)/g)].map(([, numbers = '']) => {
    const [x = 0, y = 0] = numbers.trim().split(' ').map(Number);
    return { x, y };
  });
}

function partBetween(a: Point, b: Point): Part {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function nameOfLine({ from, to }: Line): string {
  return `${from} → ${to}`;
}

function related(a: Line, b: Line): boolean {
  return a.from === b.from || a.to === b.to || a.from === b.to || a.to === b.from;
}

function behind(line: Line, named: readonly Named[]): string[] {
  return named
    .filter(({ id, rect }) => id !== line.from && id !== line.to && line.parts.some((part) => meet(part, rect)))
    .map(({ id }) => `${nameOfLine(line)} | ${id}`);
}

/** Where they cross, as texts, so that the same place is there once. */
function crossings(a: Line, b: Line): string[] {
  return a.parts.flatMap((one) => b.parts.filter((other) => meet(one, other)).map((other) => placeOf(one, other)));
}

function placeOf(a: Part, b: Part): string {
  return `${Math.max(a.x, b.x)} ${Math.max(a.y, b.y)}`;
}

/** Whether the inside of one is in the other; parts that lie on each other, or end at each other, have none in common. */
function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function lieOn(a: Line, b: Line): boolean {
  return a.parts.some((one) => b.parts.some((other) => overlap(one, other, 'x') || overlap(one, other, 'y')));
}

/** Of two parts along an axis: whether they are the same way somewhere. */
function overlap(a: Part, b: Part, axis: 'x' | 'y'): boolean {
  const [along, across, size] =
    axis === 'x' ? (['width', 'y', 'height'] as const) : (['height', 'x', 'width'] as const);
  if (a[size] !== 0 || b[size] !== 0 || Math.abs(a[across] - b[across]) >= 1) return false;
  return a[axis] < b[axis] + b[along] && b[axis] < a[axis] + a[along];
}
