import { elementTitle } from '../catalog/element-title.ts';
import { connectionKey } from '../design/connection-key.ts';
import type { Connection } from '../design/schema/connection.ts';
import type { OnLoss } from '../design/schema/vocabulary.ts';
import type { Point } from '../layout/lines/box-index.ts';
import { linePath } from '../layout/lines/line-path.ts';
import type { DrawingColours } from './colours.ts';
import { DIFFERENCE_SIGNS, differencePaint, pill } from './difference-shapes.ts';
import { wordsOf, type Scene } from './scene.ts';
import type { GroupShape, PathShape, Shape } from './types.ts';

/** How lines are dashed, by what the loss of the connection does; one that is unknown is drawn as one that hurts. */
const DASHES: Readonly<Record<OnLoss, readonly number[]>> = {
  down: [],
  degraded: [6, 4],
  none: [2, 4],
  startup: [2, 4],
  control: [2, 4],
};

/** One connection, from the right side of the caller to the left side of what it calls. */
export function lineShapes(connection: Connection, scene: Scene): GroupShape | undefined {
  const key = connectionKey(connection);
  const points = scene.lines.get(key);
  const end = points?.at(-1);
  if (points === undefined || end === undefined) return undefined;
  const lost = scene.failure?.paths.get(key)?.state;
  const difference = scene.difference.get(key);
  const stroke = strokeOf(lost, scene.colours);
  const paint = difference === undefined ? { stroke } : differencePaint(difference, scene.colours);
  const line: PathShape = {
    kind: 'path',
    d: linePath(upToHead(points)),
    ...paintOf(connection.onLoss ?? 'down', lost),
    ...paint,
  };
  const name = (id: string) => elementTitle(scene.stage, id);
  const calls = `${name(connection.from)} calls ${name(connection.to)}`;
  const words = wordsOf([calls, connection.over, lost && `a loss came along it: ${lost}`, difference]);
  const sign = difference === undefined ? [] : signOn(points, end, DIFFERENCE_SIGNS[difference], scene.colours);
  return { kind: 'group', element: key, words, shapes: [line, head(end, paint.stroke ?? stroke), ...sign] };
}

/** In the middle of the longest part, where there is most room. */
function signOn(points: readonly Point[], end: Point, sign: string, colours: DrawingColours): Shape[] {
  const parts = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
  const [[from, to] = [end, end]] = parts.sort((one, other) => lengthOf(other) - lengthOf(one));
  return pill(sign, (from.x + to.x) / 2 - PILL / 2, (from.y + to.y) / 2, colours);
}

/** Half of it is left and half of it right of a line. */
const PILL = 18;

function lengthOf([from, to]: readonly [Point, Point]): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

export function lineSample(onLoss: OnLoss, x: number, y: number, colours: DrawingColours): Shape {
  return { kind: 'path', d: `M${x} ${y}h28`, ...paintOf(onLoss, undefined), stroke: colours.canvas.edge };
}

function paintOf(
  onLoss: OnLoss,
  lost: 'down' | 'degraded' | undefined,
): { strokeWidth: number; dash: readonly number[] } {
  if (lost === undefined) return { strokeWidth: 1.5, dash: DASHES[onLoss] };
  return { strokeWidth: 3, dash: lost === 'down' ? [] : [8, 4] };
}

function strokeOf(lost: 'down' | 'degraded' | undefined, { canvas, text }: DrawingColours): string {
  if (lost === undefined) return canvas.edge;
  return lost === 'down' ? text : canvas.degraded;
}

const HEAD = 8;

/** A line ends inside its head, so that the head keeps its point. */
function upToHead(points: readonly Point[]): Point[] {
  return points.map((point, index) => (index === points.length - 1 ? { x: point.x - HEAD / 2, y: point.y } : point));
}

function head({ x, y }: Point, colour: string): PathShape {
  return {
    kind: 'path',
    d: `M${round(x - HEAD)} ${round(y - HEAD / 2)}L${round(x)} ${round(y)}L${round(x - HEAD)} ${round(y + HEAD / 2)}z`,
    fill: colour,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
