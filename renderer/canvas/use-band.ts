import { useStoreApi, type ReactFlowState, type SelectionRect } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useEditorStore } from '../state/hooks.ts';
import { useEscape } from './use-escape.ts';

/**
 * The rubber band: Escape ends it, and what was selected before is selected again. Where things are only
 * painted, the library does not find them: the band looks for them itself.
 */
export function useBand(painted: boolean) {
  const store = useEditorStore();
  const flow = useStoreApi();
  // The library clears the selection before it says that a band begins.
  const before = useRef<readonly string[]>([]);
  const drawn = useRef(false);
  const last = useRef<SelectionRect | null>(null);
  useEffect(
    () =>
      flow.subscribe(({ userSelectionRect }) => {
        if (userSelectionRect !== null) last.current = userSelectionRect;
      }),
    [flow],
  );
  useEscape(() => {
    if (!drawn.current) return false;
    drawn.current = false;
    flow.setState({ userSelectionActive: false, userSelectionRect: null, nodesSelectionActive: false });
    store.getState().select(before.current);
    return true;
  });
  const onPointerDownCapture = () => {
    before.current = store.getState().selection;
  };
  const onSelectionStart = () => {
    drawn.current = true;
  };
  const onSelectionEnd = () => {
    drawn.current = false;
    if (painted) store.getState().select([...before.current, ...within(flow.getState(), last.current)]);
  };
  return { onPointerDownCapture, band: { onSelectionStart, onSelectionEnd } };
}

/** What lies wholly in a band, whose pixels are those of the screen. */
function within({ nodeLookup, transform: [left, top, zoom] }: ReactFlowState, band: SelectionRect | null): string[] {
  if (band === null) return [];
  const [x, y] = [(band.x - left) / zoom, (band.y - top) / zoom];
  const [right, bottom] = [x + band.width / zoom, y + band.height / zoom];
  return [...nodeLookup.values()].flatMap(({ id, internals: { positionAbsolute: at }, measured }) => {
    const inside = at.x >= x && at.y >= y && at.x + (measured.width ?? 0) <= right;
    return inside && at.y + (measured.height ?? 0) <= bottom ? [id] : [];
  });
}
