import type { Point } from '../../shared/layout/lines/box-index.ts';
import type { DrawnLine } from '../../shared/layout/lines/lines-at.ts';
import type { Box } from '../../shared/layout/places.ts';
import type { CanvasEdge, Flow } from './flow.ts';

/** Connection → corners, as far as its way was looked for; others are drawn with one step. */
export type FoundWays = ReadonlyMap<string, readonly Point[]>;

/** The corners of a connection as it is drawn. */
export function wayOf(
  { id, source, target, data }: CanvasEdge,
  found: FoundWays,
  boxes: Flow['boxes'],
): readonly Point[] {
  if (data !== undefined && data.points.length > 0) return data.points;
  return found.get(id) ?? oneStep(boxes.get(source), boxes.get(target));
}

/** The connections of a drawing that can be selected, as they are drawn. */
export function selectableLines({ edges, boxes }: Flow, found: FoundWays): readonly DrawnLine[] {
  return edges
    .filter(({ selectable }) => selectable !== false)
    .map((edge) => ({ id: edge.id, points: wayOf(edge, found, boxes) }));
}

/** From the right of one box to the left of another, with an upright part half-way where they are not level. */
export function oneStep(from: Box | undefined, to: Box | undefined): readonly Point[] {
  if (from === undefined || to === undefined) return [];
  const [start, end] = [
    { x: from.x + from.width, y: from.y + from.height / 2 },
    { x: to.x, y: to.y + to.height / 2 },
  ];
  if (start.y === end.y) return [start, end];
  const middle = (start.x + end.x) / 2;
  return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
}
