import { withContents } from '../../shared/commands/support/contents.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { absoluteBoxes } from '../../shared/layout/absolute-boxes.ts';
import { snap, type Snap } from '../../shared/layout/guides.ts';
import { absoluteCorner, type Box } from '../../shared/layout/places.ts';
import { enclosing } from './in-view.ts';
import { zoneOf, type Dragged } from './drop-targets.ts';

export const FREE: Snap = { shift: [0, 0], guides: [] };

/** What else stands in the zones of what is dragged: the neighbours that it may line up with, on the canvas. */
export function neighbours(stage: Stage, places: ReadonlyMap<string, Box>, dragged: readonly string[]): Box[] {
  const held = withContents(stage, dragged);
  const zones = new Set(dragged.map((id) => zoneOf(stage, id)));
  const beside = [...places.keys()].filter(
    (id) => !held.has(id) && (id in stage.components || zones.has(zoneOf(stage, id))),
  );
  return [...absoluteBoxes(stage, places, beside).values()];
}

/** The guides for what is dragged, as one box around all of it, by what is beside it. */
export function guidesFor(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  dragged: readonly Dragged[],
  beside: readonly Box[],
): Snap {
  const boxes = dragged.flatMap(({ id, parentId, position }) => {
    const zone = parentId === undefined ? { x: 0, y: 0 } : absoluteCorner(stage, places, parentId);
    const box = places.get(id);
    return box === undefined ? [] : [{ ...box, x: zone.x + position.x, y: zone.y + position.y }];
  });
  const around = enclosing(boxes);
  return around === undefined ? FREE : snap(around, beside);
}

/** What is dragged, where the guides draw it to. */
export function onGuides<Node extends Dragged>(
  nodes: readonly Node[],
  { shift: [right, down] }: Snap,
): readonly Node[] {
  if (right === 0 && down === 0) return nodes;
  return nodes.map((node) => ({ ...node, position: { x: node.position.x + right, y: node.position.y + down } }));
}
