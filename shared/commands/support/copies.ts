import { connectionKey } from '../../design/connection-key.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Design, Place } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Zone } from '../../design/schema/zone.ts';
import { freshId } from './fresh-id.ts';
import { plainCopy } from './plain-copy.ts';
import { isTaken, setPlace } from './stage-edit.ts';

/** Original id → id of its copy. */
export type Copies = ReadonlyMap<string, string>;

/** Where copies come from: a stage, and where its elements stand. */
export interface Source {
  readonly stage: Stage;
  readonly layout: Readonly<Record<string, Place>>;
}

/** An id for a copy of each of these in a stage; `keep` says which would rather have the id that they have. */
export function copyIds(into: Stage, ids: Iterable<string>, keep: boolean): Copies {
  const made = new Set<string>();
  const keys = new Set(into.connections.map(connectionKey));
  const taken = (id: string) => isTaken(into, id) || made.has(id) || keys.has(id);
  const copies = new Map<string, string>();
  for (const id of ids) {
    const copy = keep && !taken(id) ? id : freshId(id.replace(/-\d+$/, ''), taken);
    made.add(copy);
    copies.set(id, copy);
  }
  return copies;
}

/**
 * Puts copies of components, zones and the connections among them into a stage of the draft. References to what is
 * copied go to the copies; others stay where `knows` says so and are left out else. What is not inside another copy
 * moves by `offset` pixels.
 */
export function putCopies(
  draft: Design,
  stage: Stage,
  source: Source,
  copies: Copies,
  knows: (zone: string) => boolean,
  [right, down]: readonly [number, number],
): void {
  const target = (id: string) => copies.get(id) ?? (knows(id) ? id : undefined);
  for (const [id, copy] of copies) {
    const [component, zone] = [source.stage.components[id], source.stage.zones[id]];
    if (component !== undefined) stage.components[copy] = copied(component, target, copy === id);
    if (zone !== undefined) stage.zones[copy] = copied(zone, target, copy === id);
    const place = source.layout[id];
    const around = (component ?? zone)?.in;
    const inside = around !== undefined && copies.has(around);
    if (place !== undefined) setPlace(draft, stage.id, copy, moved(place, inside ? [0, 0] : [right, down]));
  }
  copyConnections(source.stage, stage, copies);
}

/** A copy is drawn open, and pinned by nobody yet. */
function moved(place: Place, [right, down]: readonly [number, number]): Place {
  const [x, y, width, height] = place;
  if (typeof width !== 'number' || height === undefined) return [x + right, y + down];
  return [x + right, y + down, width, height];
}

type Target = (id: string) => string | undefined;

/** A copy under another id is another thing: it never had the former ids. */
function copied<T extends Component | Zone>(element: T, target: Target, same: boolean): T {
  const copy = rewired(element, target);
  if (!same) Reflect.deleteProperty(copy, 'was');
  return copy;
}

function rewired<T extends Component | Zone>(element: T, target: Target): T {
  const copy: T = plainCopy(element);
  rewire(copy, 'in', target);
  rewireList(copy, 'spread', target);
  if ('type' in copy) rewireFacts(copy, target);
  return copy;
}

function rewireFacts(copy: Component, target: Target): void {
  for (const kept of [copy.backup, copy.accessLog]) if (kept !== undefined) rewire(kept, 'in', target);
  rewire(copy, 'failoverIn', target);
  rewireList(copy, 'arbitrators', target);
}

function rewire<K extends string>(owner: Partial<Record<K, string>>, key: K, target: Target): void {
  const named = owner[key];
  if (named === undefined) return;
  const found = target(named);
  if (found === undefined) Reflect.deleteProperty(owner, key);
  else owner[key] = found;
}

function rewireList<K extends string>(owner: Partial<Record<K, string[]>>, key: K, target: Target): void {
  const named = owner[key];
  if (named === undefined) return;
  const found = named.flatMap((id) => target(id) ?? []);
  if (found.length === 0 && named.length > 0) Reflect.deleteProperty(owner, key);
  else owner[key] = found;
}

function copyConnections(from: Stage, into: Stage, copies: Copies): void {
  const keys = new Set(into.connections.map(connectionKey));
  for (const connection of [...from.connections]) {
    const [caller, called] = [copies.get(connection.from), copies.get(connection.to)];
    if (caller === undefined || called === undefined) continue;
    const copy = { ...plainCopy(connection), from: caller, to: called };
    if (copy.id !== undefined) copy.id = freshId(copy.id, (id) => keys.has(id) || isTaken(into, id));
    keys.add(connectionKey(copy));
    into.connections.push(copy);
  }
}
