import { connectionKey } from '../design/connection-key.ts';
import type { Component } from '../design/schema/component.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { Zone } from '../design/schema/zone.ts';
import { withContents } from './support/contents.ts';
import { elementsLabel } from './support/element-label.ts';
import { freshId } from './support/fresh-id.ts';
import { plainCopy } from './support/plain-copy.ts';
import { isTaken, onStage, setPlace } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

type Copies = ReadonlyMap<string, string>;

/**
 * Copies components and zones with all they hold, and the connections among the copied. The copies stand `offset`
 * pixels beside the originals; what is inside a copied zone keeps its place in it.
 */
export function duplicateElements(
  design: Design,
  stageId: string,
  ids: readonly string[],
  offset: readonly [number, number] = [32, 32],
): Command {
  return {
    label: `Duplicate ${elementsLabel(design, stageId, ids)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const copies = duplicateIds(stage, ids);
        if (copies.size === 0) return refuse('There is nothing to duplicate: select components or zones first.');
        for (const [id, copy] of copies) {
          copyElement(stage, id, copy, copies);
          copyPlace(draft, stage, id, copy, copies, offset);
        }
        copyConnections(stage, copies);
        return undefined;
      }),
  };
}

/** Original id → id of its copy, for everything that duplicating `ids` would copy. */
export function duplicateIds(stage: Stage, ids: readonly string[]): Copies {
  const made = new Set<string>();
  const copies = new Map<string, string>();
  for (const id of withContents(stage, ids)) {
    const copy = freshId(id.replace(/-\d+$/, ''), (each) => isTaken(stage, each) || made.has(each));
    made.add(copy);
    copies.set(id, copy);
  }
  return copies;
}

function copyElement(stage: Stage, id: string, copy: string, copies: Copies): void {
  const component = stage.components[id];
  if (component !== undefined) stage.components[copy] = rewired(component, copies);
  const zone = stage.zones[id];
  if (zone !== undefined) stage.zones[copy] = rewired(zone, copies);
}

/** A copy whose references to copied zones go to the copies. */
function rewired<T extends Component | Zone>(element: T, copies: Copies): T {
  const copy: T = plainCopy(element);
  const target = (id: string) => copies.get(id) ?? id;
  if (copy.in !== undefined) copy.in = target(copy.in);
  if (copy.spread !== undefined) copy.spread = copy.spread.map(target);
  if ('type' in copy) rewireFacts(copy, target);
  return copy;
}

function rewireFacts(copy: Component, target: (id: string) => string): void {
  if (copy.backup?.in !== undefined) copy.backup.in = target(copy.backup.in);
  if (copy.accessLog?.in !== undefined) copy.accessLog.in = target(copy.accessLog.in);
  if (copy.failoverIn !== undefined) copy.failoverIn = target(copy.failoverIn);
  if (copy.arbitrators !== undefined) copy.arbitrators = copy.arbitrators.map(target);
}

function copyPlace(
  draft: Design,
  stage: Stage,
  id: string,
  copy: string,
  copies: Copies,
  [right, down]: readonly [number, number],
): void {
  const place = draft.layout[stage.id]?.[id];
  if (place === undefined) return;
  const around = (stage.components[id] ?? stage.zones[id])?.in;
  const inside = around !== undefined && copies.has(around);
  const [x, y] = inside ? [place[0], place[1]] : [place[0] + right, place[1] + down];
  const [, , width, height] = place;
  setPlace(draft, stage.id, copy, width === undefined || height === undefined ? [x, y] : [x, y, width, height]);
}

function copyConnections(stage: Stage, copies: Copies): void {
  const keys = new Set(stage.connections.map(connectionKey));
  for (const connection of [...stage.connections]) {
    const [from, to] = [copies.get(connection.from), copies.get(connection.to)];
    if (from === undefined || to === undefined) continue;
    const copy = { ...plainCopy(connection), from, to };
    if (copy.id !== undefined) copy.id = freshId(copy.id, (id) => keys.has(id) || isTaken(stage, id));
    keys.add(connectionKey(copy));
    stage.connections.push(copy);
  }
}
