import { elementTitle } from '../catalog/element-title.ts';
import { connectionKey } from '../design/connection-key.ts';
import type { OnLoss } from '../design/schema/vocabulary.ts';
import type { Point } from '../layout/lines/box-index.ts';
import type { FoldedLine } from '../layout/fold.ts';
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

/** One line, from the right side of the caller to the left side of what it calls; the worst of several connections. */
export function lineShapes(drawn: FoldedLine, scene: Scene): GroupShape | undefined {
  const { key, connections } = drawn;
  const points = scene.lines.get(key);
  const end = points?.at(-1);
  if (points === undefined || end === undefined) return undefined;
  const states = connections.flatMap((each) => scene.failure?.paths.get(connectionKey(each))?.state ?? []);
  const lost = states.includes('down') ? 'down' : states[0];
  const difference = scene.difference.get(key);
  const stroke = strokeOf(lost, scene.colours);
  const paint = difference === undefined ? { stroke } : differencePaint(difference, scene.colours);
  const line: PathShape = {
    kind: 'path',
    d: linePath(upToHead(points)),
    ...paintOf(worstLoss(connections), lost),
    ...paint,
  };
  const came = lost && `a loss came along it: ${lost}`;
  const words = wordsOf([...callWords(drawn, scene), came, difference]);
  const sign = [difference && DIFFERENCE_SIGNS[difference], connections.length > 1 && `×${connections.length}`];
  const said = sign.filter((part) => part !== undefined && part !== false).join(' ');
  const label = said === '' ? [] : signOn(points, end, said, scene.colours);
  return { kind: 'group', element: key, words, shapes: [line, head(end, paint.stroke ?? stroke), ...label] };
}

/** What the worst loss of these connections does. */
export function worstLoss(connections: FoldedLine['connections']): OnLoss {
  const losses = connections.map(({ onLoss = 'down' }) => onLoss);
  return (['down', 'degraded'] as const).find((each) => losses.includes(each)) ?? losses[0] ?? 'down';
}

function callWords({ from, to, connections }: FoldedLine, { stage }: Scene): (string | undefined)[] {
  const name = (id: string) => elementTitle(stage, id);
  if (connections.length > 1) return [`${connections.length} connections from ${name(from)} to ${name(to)}`];
  const [only] = connections;
  return [`${name(only.from)} calls ${name(only.to)}`, only.over];
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
