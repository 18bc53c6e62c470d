import { useReactFlow } from '@xyflow/react';
import { useState, type MouseEvent as ReactMouseEvent } from 'react';
import { useEditorStore } from '../state/hooks.ts';
import type { CanvasEdge, CanvasNode } from './flow.ts';
import { elementAt } from './element-at.ts';

type Press = MouseEvent | ReactMouseEvent;

/**
 * The menu at the pointer, or at what has the focus: first selects what it is asked of, unless that is selected already.
 * A drag with the same button pans.
 */
export function useContextMenu() {
  const store = useEditorStore();
  const { screenToFlowPosition } = useReactFlow();
  const [at, setAt] = useState<{ readonly left: number; readonly top: number }>();
  const ask = (event: Press, id: string | undefined) => {
    event.preventDefault();
    const { selection, select } = store.getState();
    if (id === undefined) select([]);
    else if (!selection.includes(id)) select([id]);
    setAt({ left: event.clientX, top: event.clientY });
  };
  const handlers = {
    onNodeContextMenu: (event: Press, { id }: CanvasNode) => ask(event, id),
    onEdgeContextMenu: (event: Press, { id }: CanvasEdge) => ask(event, id),
    onPaneContextMenu: (event: Press) =>
      ask(event, elementAt(store.getState(), screenToFlowPosition({ x: event.clientX, y: event.clientY }))),
  };
  return { handlers, menu: { at, onClose: () => setAt(undefined) } };
}
