import { useState, type MouseEvent as ReactMouseEvent } from 'react';
import { useEditorStore } from '../state/hooks.ts';
import type { CanvasNode } from './flow.ts';
import type { useUnder } from './use-under.ts';

type Press = MouseEvent | ReactMouseEvent;

/** The menu at the pointer, or at what has the focus: first selects what it is asked of, unless that is selected already. */
export function useMenuAt() {
  const store = useEditorStore();
  const [at, setAt] = useState<{ readonly left: number; readonly top: number }>();
  const ask = (event: Press, ids: readonly string[]) => {
    event.preventDefault();
    const { selection, select } = store.getState();
    if (!ids.some((id) => selection.includes(id))) select(ids.slice(0, 1));
    setAt({ left: event.clientX, top: event.clientY });
  };
  return { ask, menu: { at, onClose: () => setAt(undefined) } };
}

/** The menu of the drawing. A drag with the same button pans. */
export function useContextMenu(under: ReturnType<typeof useUnder>) {
  const { ask, menu } = useMenuAt();
  const handlers = {
    onNodeContextMenu: (event: Press, { id }: CanvasNode) => ask(event, [id]),
    onEdgeContextMenu: (event: Press) => ask(event, under(event)),
    onPaneContextMenu: (event: Press) => ask(event, under(event)),
  };
  return { handlers, menu };
}
