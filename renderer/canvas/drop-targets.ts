import { append } from '../../shared/base/append.ts';
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
import { absoluteCorner, type Box } from '../../shared/layout/places.ts';
import { zonesAt } from '../../shared/layout/zone-at.ts';
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
 * Says, as long as these elements are dragged among these places, which zone is under each: for the one that is held,
 * under the pointer; for the others, under their middle (of a zone: the middle of its header, by which zones are held).
 */
export function targetFinder(stage: Stage, places: ReadonlyMap<string, Box>, ids: Iterable<string>) {
  const under = zonesAt(stage, places, withContents(stage, ids));
  return (dragged: readonly Dragged[], held: string, pointer: Point): Targets => {
    const at = (each: Dragged) => (each.id === held ? pointer : middleOf(stage, places, each));
    return new Map(dragged.map((each) => [each.id, under(at(each))]));
  };
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
  const groups = new Map<string | undefined, string[]>();
  for (const [id, zone] of targets) append(groups, zone, id);
  const commands = [...groups].map(([zone, ids]) => moveIntoZone(design, stageId, ids, zone, moves, key));
  const [only] = commands;
  if (only !== undefined && commands.length === 1) return only;
  return together(`Move ${elementsLabel(design, stageId, [...targets.keys()])}`, commands, key);
}
