import { connectionKey } from '../../shared/design/connection-key.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { zoneOf } from './drop-targets.ts';
import { absoluteCorner, type Box } from '../../shared/layout/places.ts';

/**
 * What takes the place of things that were removed, for people who work with the keyboard: of a connection, where it
 * came from; of an element, the nearest neighbour in its zone, else the zone, else the nearest of all. `before` is the
 * stage with the removed things still in it, `after` the one without.
 */
export function nextElement(
  before: Stage,
  after: Stage,
  places: ReadonlyMap<string, Box>,
  removed: readonly string[],
): string | undefined {
  const first = removed.find((id) => places.has(id));
  if (first === undefined) return callerOf(before, after, removed);
  const left = [...places.keys()].filter((id) => isIn(after, id));
  const zone = zoneOf(before, first);
  const beside = left.filter((id) => zoneOf(after, id) === zone);
  const nearest = nearestOf(before, places, first, beside);
  if (nearest !== undefined) return nearest;
  return zone !== undefined && isIn(after, zone) ? zone : nearestOf(before, places, first, left);
}

function isIn(stage: Stage, id: string): boolean {
  return Object.hasOwn(stage.components, id) || Object.hasOwn(stage.zones, id);
}

function callerOf(before: Stage, after: Stage, removed: readonly string[]): string | undefined {
  const gone = before.connections.find((each) => removed.includes(connectionKey(each)));
  return gone !== undefined && isIn(after, gone.from) ? gone.from : undefined;
}

function nearestOf(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  from: string,
  among: readonly string[],
): string | undefined {
  const here = absoluteCorner(stage, places, from);
  let [found, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const id of among) {
    const there = absoluteCorner(stage, places, id);
    const distance = Math.hypot(there.x - here.x, there.y - here.y);
    if (distance < least) [found, least] = [id, distance];
  }
  return found;
}
