import { useReactFlow, type OnNodeDrag } from '@xyflow/react';
import { useRef } from 'react';
import { duplicateElements, duplicateIds } from '../../shared/commands/duplicate-elements.ts';
import { moveElements } from '../../shared/commands/move-elements.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { History } from '../../shared/history/history.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { told } from '../messages/told.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { sameValue } from '../../shared/base/same-value.ts';
import { FREE, guidesFor, neighbours, onGuides } from './drag-guides.ts';
import { changedTargets, moveAll, movesInto, refusalOf, targetsOf, zoneOf, type Targets } from './drop-targets.ts';
import type { Snap } from '../../shared/layout/guides.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import type { Box } from '../../shared/layout/places.ts';
import { QUIET, type CanvasNode, type Light, type View } from './flow.ts';
import { useEscape } from './use-escape.ts';

type Show = (change: (view: View) => View) => void;

interface Drag {
  /** One key for the whole gesture: it is one undo step. */
  readonly key: string;
  /** What to go back to when the drag is cancelled or refused. */
  readonly before: History;
  readonly startZones: Targets;
  refusal: string | undefined;
  cancelled: boolean;
  /** Where the guides draw it to. */
  snap: Snap;
  /** What else it may line up with, for as long as nothing changes zones. */
  beside: { readonly places: ReadonlyMap<string, Box>; readonly boxes: readonly Box[] } | undefined;
}

export interface DragHandlers {
  readonly handlers: Readonly<Record<'onNodeDragStart' | 'onNodeDrag' | 'onNodeDragStop', OnNodeDrag<CanvasNode>>>;
  /** `cancelled`: the pointer still holds something that Escape has put back. */
  readonly state: () => 'none' | 'dragging' | 'cancelled';
}

let gestures = 0;

/**
 * Dragging elements. Positions stay in the view until the drop; zones are written while dragging, so that findings
 * answer at once; with Alt held at the drop it is copies that move. Guides of
 * neighbours draw it to them, unless Ctrl is held. Escape, and dropping on a zone that refuses, put everything back and leave no undo step.
 */
export function useDrag(show: Show): DragHandlers {
  const store = useEditorStore();
  const flow = useReactFlow<CanvasNode>();
  const drag = useRef<Drag | undefined>(undefined);
  useEscape(() => {
    if (drag.current === undefined || drag.current.cancelled) return false;
    drag.current.cancelled = true;
    store.getState().restore(drag.current.before);
    show(() => QUIET);
    return true;
  });
  const onNodeDragStart: OnNodeDrag<CanvasNode> = (_event, _node, nodes) => {
    drag.current = startDrag(store, nodes);
  };
  const onNodeDrag: OnNodeDrag<CanvasNode> = (event, node, nodes) => {
    const at = 'touches' in event ? event.touches[0] : event;
    if (drag.current === undefined || drag.current.cancelled || at === undefined) return;
    const pointer = flow.screenToFlowPosition({ x: at.clientX, y: at.clientY });
    const free = event.ctrlKey || event.metaKey;
    follow(store, drag.current, { held: node.id, nodes, pointer, free }, show);
  };
  const onNodeDragStop: OnNodeDrag<CanvasNode> = (event, _node, nodes) => {
    if (drag.current?.cancelled === false) {
      (event.altKey ? dropCopies : drop)(store, drag.current, onGuides(nodes, drag.current.snap));
    }
    drag.current = undefined;
    show(() => QUIET);
  };
  const state = () => (drag.current === undefined ? 'none' : drag.current.cancelled ? 'cancelled' : 'dragging');
  return { handlers: { onNodeDragStart, onNodeDrag, onNodeDragStop }, state };
}

function startDrag(store: EditorStore, nodes: readonly CanvasNode[]): Drag {
  const editor = store.getState();
  const stage = stageOf(editor);
  gestures += 1;
  return {
    key: `drag-${gestures}`,
    before: editor.history,
    startZones: new Map(nodes.map(({ id }) => [id, zoneOf(stage, id)])),
    refusal: undefined,
    cancelled: false,
    snap: FREE,
    beside: undefined,
  };
}

interface Held {
  readonly held: string;
  readonly nodes: readonly CanvasNode[];
  readonly pointer: { x: number; y: number };
  /** With Ctrl held nothing draws it anywhere. */
  readonly free: boolean;
}

function follow(store: EditorStore, drag: Drag, { held, nodes, pointer, free }: Held, show: Show): void {
  const editor = store.getState();
  const [design, stage] = [editor.history.design, stageOf(editor)];
  const places = shownPlaces(stage, design.layout[stage.id]);
  const targets = targetsOf(stage, places, nodes, held, pointer);
  const changed = changedTargets(stage, targets);
  const refused = refusalOf(stage, design.layout[stage.id], changed);
  if (refused !== undefined && refused.reason !== drag.refusal) editor.notify(told(`${refused.reason}.`));
  drag.refusal = refused?.reason;
  if (refused === undefined && changed.size > 0) {
    const moves = movesInto(stage, places, nodes, targets);
    if (editor.dispatch(moveAll(design, stage.id, changed, moves, drag.key)))
      show((view) => ({ ...view, places: placesFrom(moves) }));
  }
  // In the frame in which it changes zones, its place is relative to the one it left.
  drag.snap = free || changed.size > 0 ? FREE : guidesFor(stage, places, nodes, beside(drag, stage, places, nodes));
  if (changed.size === 0) show((view) => onLines(view, nodes, drag.snap));
  show((view) => withLights(view, lightsFor(drag, targets, refused)));
}

/** Looked for once in a drag, and again when something changes zones. */
function beside(drag: Drag, stage: Stage, places: ReadonlyMap<string, Box>, nodes: readonly CanvasNode[]) {
  if (drag.beside?.places !== places) drag.beside = { places, boxes: neighbours(stage, places, nodes) };
  return drag.beside.boxes;
}

function onLines(view: View, nodes: readonly CanvasNode[], snap: Snap): View {
  const moved = onGuides(nodes, snap).map(({ id, position }) => [id, { ...view.places[id], ...position }]);
  return { ...view, places: { ...view.places, ...Object.fromEntries(moved) }, guides: snap.guides };
}

function lightsFor(
  { startZones }: Drag,
  targets: Targets,
  refused: { zone: string | undefined } | undefined,
): View['lights'] {
  if (refused !== undefined) return refused.zone === undefined ? {} : { [refused.zone]: 'refused' };
  const lit = [...targets].flatMap(([id, zone]) => (zone === undefined || zone === startZones.get(id) ? [] : [zone]));
  return Object.fromEntries(lit.map((zone): [string, Light] => [zone, 'legal']));
}

function withLights(view: View, lights: View['lights']): View {
  return sameValue(view.lights, lights) ? view : { ...view, lights };
}

function drop(store: EditorStore, drag: Drag, nodes: readonly CanvasNode[]): void {
  const editor = store.getState();
  if (drag.refusal !== undefined) {
    editor.restore(drag.before);
    return;
  }
  const [design, stage] = [editor.history.design, stageOf(editor)];
  const moves = Object.fromEntries(nodes.map(({ id, position }) => [id, [position.x, position.y] as const]));
  const moved = new Map(
    nodes.map(({ id }) => [id, zoneOf(stage, id)] as const).filter(([id, zone]) => zone !== drag.startZones.get(id)),
  );
  const command =
    moved.size === nodes.length
      ? moveAll(design, stage.id, moved, moves, drag.key)
      : moveElements(design, stage.id, moves, drag.key);
  editor.dispatch(command);
  editor.endGesture();
  // Carried around and brought back: nothing happened.
  if (sameValue(store.getState().history.design, drag.before.design)) editor.restore(drag.before);
}

/** With Alt held the originals go back and copies stay where the pointer let go, as one undo step. */
function dropCopies(store: EditorStore, drag: Drag, nodes: readonly CanvasNode[]): void {
  const stage = stageOf(store.getState());
  const dropped = new Map(nodes.map(({ id }) => [id, zoneOf(stage, id)] as const));
  store.getState().restore(drag.before);
  if (drag.refusal !== undefined) return;
  const editor = store.getState();
  const [{ design }, ids] = [editor.history, nodes.map(({ id }) => id)];
  const copies = duplicateIds(stageOf(editor), ids);
  const named = (id: string) => copies.get(id) ?? id;
  const moves = Object.fromEntries(
    nodes.map(({ id, position }) => [named(id), [position.x, position.y] as const] as const),
  );
  const targets = new Map([...dropped].map(([id, zone]) => [named(id), zone] as const));
  const copying = duplicateElements(design, stage.id, ids);
  const command = together(copying.label, [copying, moveAll(design, stage.id, targets, moves, drag.key)]);
  if (editor.dispatch(command)) editor.select(ids.map(named));
}

function placesFrom(moves: ReturnType<typeof movesInto>): View['places'] {
  return Object.fromEntries(Object.entries(moves).map(([id, [x, y]]) => [id, { x, y }]));
}
