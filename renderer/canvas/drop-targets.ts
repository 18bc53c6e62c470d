import { elementTitle } from '../messages/titles.ts';
import { moveIntoZone, whyNotInto } from '../../shared/commands/move-into-zone.ts';
import type { Moves } from '../../shared/commands/move-elements.ts';
import { withContents } from '../../shared/commands/support/contents.ts';
import { elementsLabel } from '../../shared/commands/support/element-label.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { isCollapsed } from '../../shared/layout/fold.ts';
import { absoluteCorner, zoneAt, type Box } from '../../shared/layout/places.ts';
import { CARD, ZONE_HEADER } from '../../shared/layout/sizes.ts';
import { t } from '../messages/t.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One dragged element: where it is now, relative to the zone it is drawn in. */
export interface Dragged {
  readonly id: string;
  readonly parentId?: string;
  readonly position: Point;
}

/** Element → the zone it would be dropped into; undefined is the bare canvas. */
export type Targets = ReadonlyMap<string, string | undefined>;

/**
 * The zone under each dragged element: for the one that is held, the zone under the pointer; for the others, the one
 * under their middle (of a zone: the middle of its header, by which zones are held).
 */
export function targetsOf(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  dragged: readonly Dragged[],
  held: string,
  pointer: Point,
): Targets {
  const without = withContents(
    stage,
    dragged.map(({ id }) => id),
  );
  const at = (each: Dragged) => (each.id === held ? pointer : middleOf(stage, places, each));
  return new Map(dragged.map((each) => [each.id, zoneAt(stage, places, at(each), without)]));
}

function middleOf(stage: Stage, places: ReadonlyMap<string, Box>, dragged: Dragged): Point {
  const { x, y } = cornerOf(stage, places, dragged);
  const { width } = places.get(dragged.id) ?? CARD;
  const height = stage.zones[dragged.id] === undefined ? CARD.height : ZONE_HEADER;
  return { x: x + width / 2, y: y + height / 2 };
}

function cornerOf(stage: Stage, places: ReadonlyMap<string, Box>, { parentId, position }: Dragged): Point {
  const zone = parentId === undefined ? { x: 0, y: 0 } : absoluteCorner(stage, places, parentId);
  return { x: zone.x + position.x, y: zone.y + position.y };
}

/** Targets other than where the elements are in the design. */
export function changedTargets(stage: Stage, targets: Targets): Targets {
  return new Map([...targets].filter(([id, zone]) => zone !== zoneOf(stage, id)));
}

export function zoneOf(stage: Stage, id: string): string | undefined {
  return (stage.components[id] ?? stage.zones[id])?.in;
}

/**
 * The first zone that will not take what would be dropped on it, and why, as a sentence without a full stop. A
 * collapsed one takes nothing, because what is dropped would vanish.
 */
export function refusalOf(
  stage: Stage,
  layout: Design['layout'][string] | undefined,
  targets: Targets,
): { zone: string | undefined; reason: string } | undefined {
  for (const [id, zone] of targets) {
    const reason = whyNotInto(stage, id, zone);
    if (reason !== undefined) return { zone, reason };
    if (zone !== undefined && isCollapsed(stage, layout, zone))
      return { zone, reason: t('fold.refuses', { name: elementTitle(stage, zone) }) };
  }
  return undefined;
}

/** Where the dragged elements stand relative to their targets, so that nothing jumps on the screen. */
export function movesInto(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  dragged: readonly Dragged[],
  targets: Targets,
): Moves {
  return Object.fromEntries(
    dragged.map((each) => {
      const zone = targets.get(each.id);
      const to = zone === undefined ? { x: 0, y: 0 } : absoluteCorner(stage, places, zone);
      const from = cornerOf(stage, places, each);
      return [each.id, [from.x - to.x, from.y - to.y] as const];
    }),
  );
}

/** Puts every element into its target as one edit. */
export function moveAll(design: Design, stageId: string, targets: Targets, moves: Moves, key: string): Command {
  const zones = [...new Set(targets.values())];
  const commands = zones.map((zone) => {
    const ids = [...targets.keys()].filter((id) => targets.get(id) === zone);
    return moveIntoZone(design, stageId, ids, zone, moves, key);
  });
  const [only] = commands;
  if (only !== undefined && commands.length === 1) return only;
  return together(`Move ${elementsLabel(design, stageId, [...targets.keys()])}`, commands, key);
}
