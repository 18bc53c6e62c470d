import { useReactFlow, type OnNodeDrag } from '@xyflow/react';
import { useRef } from 'react';
import { moveElements, type Moves } from '../../shared/commands/move-elements.ts';
import { moveIntoZone, whyNotInto } from '../../shared/commands/move-into-zone.ts';
import { withContents } from '../../shared/commands/support/contents.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { absoluteCorner, placesOf, zoneAt } from './places.ts';
import { QUIET, type CanvasNode, type View } from './to-flow.ts';

interface Drag {
  /** One key for the whole gesture: it is one undo step. */
  readonly key: string;
  readonly startZone: string | undefined;
  zone: string | undefined;
  written: boolean;
  refusal: string | undefined;
}

export interface DragHandlers {
  readonly onNodeDragStart: OnNodeDrag<CanvasNode>;
  readonly onNodeDrag: OnNodeDrag<CanvasNode>;
  readonly onNodeDragStop: OnNodeDrag<CanvasNode>;
  readonly isDragging: () => boolean;
}

let gestures = 0;

/**
 * Dragging elements. Positions stay in the view until the drop; the zone under the pointer is written while dragging,
 * so that findings answer at once. Dropping on a zone that refuses puts everything back.
 */
export function useDrag(show: (change: (view: View) => View) => void): DragHandlers {
  const store = useEditorStore();
  const flow = useReactFlow<CanvasNode>();
  const drag = useRef<Drag | undefined>(undefined);
  const onNodeDragStart: OnNodeDrag<CanvasNode> = (_event, _node, nodes) => {
    const zone = commonZone(stageOf(store.getState()), idsOf(nodes));
    gestures += 1;
    drag.current = { key: `drag-${gestures}`, startZone: zone, zone, written: false, refusal: undefined };
  };
  const onNodeDrag: OnNodeDrag<CanvasNode> = (event, _node, nodes) => {
    const at = 'touches' in event ? event.touches[0] : event;
    if (drag.current === undefined || at === undefined) return;
    follow(store, drag.current, nodes, flow.screenToFlowPosition({ x: at.clientX, y: at.clientY }), show);
  };
  const onNodeDragStop: OnNodeDrag<CanvasNode> = (_event, _node, nodes) => {
    if (drag.current !== undefined) drop(store, drag.current, nodes);
    drag.current = undefined;
    show(() => QUIET);
  };
  return { onNodeDragStart, onNodeDrag, onNodeDragStop, isDragging: () => drag.current !== undefined };
}

function follow(
  store: EditorStore,
  drag: Drag,
  nodes: readonly CanvasNode[],
  pointer: { x: number; y: number },
  show: (change: (view: View) => View) => void,
): void {
  const editor = store.getState();
  const [design, stage, ids] = [editor.history.design, stageOf(editor), idsOf(nodes)];
  if (!shareZone(stage, ids)) return;
  const places = placesOf(stage, design.layout[stage.id]);
  const target = zoneAt(stage, places, pointer, withContents(stage, ids));
  const refusal = target === drag.zone ? undefined : firstRefusal(stage, ids, target);
  if (refusal !== undefined && refusal !== drag.refusal) editor.notify(`${refusal}.`);
  drag.refusal = refusal;
  if (refusal === undefined && target !== drag.zone) {
    const moves = movesInto(stage, places, nodes, target);
    if (editor.dispatch(moveIntoZone(design, stage.id, ids, target, moves, drag.key))) {
      drag.zone = target;
      drag.written = true;
      show((view) => ({ ...view, places: placesFrom(moves) }));
    }
  }
  show((view) => withLight(view, drag, target));
}

function withLight(view: View, drag: Drag, target: string | undefined): View {
  const light = drag.refusal === undefined ? 'legal' : 'refused';
  const lit = target !== undefined && (target !== drag.startZone || drag.refusal !== undefined);
  if (!lit) return Object.keys(view.lights).length === 0 ? view : { ...view, lights: {} };
  return view.lights[target] === light ? view : { ...view, lights: { [target]: light } };
}

function drop(store: EditorStore, drag: Drag, nodes: readonly CanvasNode[]): void {
  const editor = store.getState();
  if (drag.refusal !== undefined) {
    if (drag.written) editor.undo();
    return;
  }
  const [design, stage, ids] = [editor.history.design, stageOf(editor), idsOf(nodes)];
  const moves = Object.fromEntries(nodes.map(({ id, position }) => [id, [position.x, position.y] as const]));
  const command = drag.written
    ? moveIntoZone(design, stage.id, ids, drag.zone, moves, drag.key)
    : moveElements(design, stage.id, moves, drag.key);
  editor.dispatch(command);
  editor.endGesture();
}

function movesInto(
  stage: Stage,
  places: ReturnType<typeof placesOf>,
  nodes: readonly CanvasNode[],
  target: string | undefined,
): Moves {
  const corner = (zone: string | undefined) =>
    zone === undefined ? { x: 0, y: 0 } : absoluteCorner(stage, places, zone);
  const to = corner(target);
  return Object.fromEntries(
    nodes.map(({ id, parentId, position }) => {
      const from = corner(parentId);
      return [id, [position.x + from.x - to.x, position.y + from.y - to.y] as const];
    }),
  );
}

function placesFrom(moves: Moves): View['places'] {
  return Object.fromEntries(Object.entries(moves).map(([id, [x, y]]) => [id, { x, y }]));
}

function firstRefusal(stage: Stage, ids: readonly string[], target: string | undefined): string | undefined {
  return ids.map((id) => whyNotInto(stage, id, target)).find((reason) => reason !== undefined);
}

function idsOf(nodes: readonly CanvasNode[]): string[] {
  return nodes.map(({ id }) => id);
}

function zoneOf(stage: Stage, id: string): string | undefined {
  return (stage.components[id] ?? stage.zones[id])?.in;
}

/** Things from different zones that are dragged together keep their zones. */
function shareZone(stage: Stage, ids: readonly string[]): boolean {
  return new Set(ids.map((id) => zoneOf(stage, id))).size === 1;
}

function commonZone(stage: Stage, ids: readonly string[]): string | undefined {
  return shareZone(stage, ids) ? zoneOf(stage, ids[0] ?? '') : undefined;
}
