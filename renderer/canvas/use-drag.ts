import { useReactFlow, type OnNodeDrag } from '@xyflow/react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useEditorStore } from '../state/hooks.ts';
import { uiStore } from '../state/ui-store.ts';
import { sameValue } from '../../shared/base/same-value.ts';
import { DragGesture } from './drag-gesture.ts';
import { onGuides } from './drag-guides.ts';
import { QUIET, type CanvasNode, type View } from './flow.ts';
import { useEscape } from './use-escape.ts';

type Show = (change: (view: View) => View) => void;

export interface DragHandlers {
  readonly handlers: Readonly<Record<'onNodeDragStart' | 'onNodeDrag' | 'onNodeDragStop', OnNodeDrag<CanvasNode>>>;
  /** `cancelled`: the pointer still holds something that Escape has put back. */
  readonly state: () => 'none' | 'dragging' | 'cancelled';
}

/**
 * Dragging elements of the page. With Alt held at the drop it is copies that move. Guides of neighbours draw it to them,
 * unless Ctrl is held. Escape, and dropping on a zone that refuses, put everything back and leave no undo step.
 */
export function useDrag(show: Show): DragHandlers {
  const store = useEditorStore();
  const flow = useReactFlow<CanvasNode>();
  const drag = useRef<DragGesture | undefined>(undefined);
  useEscape(() => {
    if (drag.current === undefined || drag.current.cancelled) return false;
    drag.current.cancel();
    show(() => QUIET);
    return true;
  });
  const onRest = () => {
    const write = () => {
      const moves = drag.current?.write();
      if (moves === undefined) return;
      const places = Object.fromEntries(Object.entries(moves).map(([id, [x, y]]) => [id, { x, y }]));
      show((view) => ({ ...view, places }));
    };
    // Places in the zones it left and the zones it goes into come in one frame: it would be seen elsewhere.
    flushSync(write);
  };
  const onNodeDragStart: OnNodeDrag<CanvasNode> = (_event, _node, nodes) => {
    const ids = nodes.map(({ id }) => id);
    drag.current = new DragGesture(store, ids, onRest);
    uiStore.setState({ dragging: true });
  };
  const onNodeDrag: OnNodeDrag<CanvasNode> = (event, node, nodes) => {
    const at = 'touches' in event ? event.touches[0] : event;
    if (drag.current === undefined || drag.current.cancelled || at === undefined) return;
    const pointer = flow.screenToFlowPosition({ x: at.clientX, y: at.clientY });
    const free = event.ctrlKey || event.metaKey;
    const { snap, lights } = drag.current.follow({ held: node.id, nodes, pointer, free });
    show((view) => {
      const moved = onGuides(nodes, snap).map(({ id, position }) => [id, { ...view.places[id], ...position }]);
      const places = { ...view.places, ...Object.fromEntries(moved) };
      return { ...view, places, guides: snap.guides, lights: sameValue(view.lights, lights) ? view.lights : lights };
    });
  };
  const onNodeDragStop: OnNodeDrag<CanvasNode> = (event) => {
    uiStore.setState({ dragging: false });
    drag.current?.drop(event.altKey);
    drag.current = undefined;
    show(() => QUIET);
  };
  const state = () => (drag.current === undefined ? 'none' : drag.current.cancelled ? 'cancelled' : 'dragging');
  return { handlers: { onNodeDragStart, onNodeDrag, onNodeDragStop }, state };
}
