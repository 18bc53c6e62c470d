import { useStoreApi, type ReactFlowState, type SelectionRect } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Box } from '../../shared/layout/places.ts';
import { useEditorStore } from '../state/hooks.ts';
import { useEscape } from './use-escape.ts';

/**
 * The rubber band: Escape ends it, and what was selected before is selected again. The library finds only what is in
 * the page: where something is painted, the band looks for it itself, in `painted`, the boxes of all.
 */
export function useBand(painted: ReadonlyMap<string, Box> | undefined) {
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
    if (painted === undefined) return;
    const found = within(flow.getState(), painted, last.current);
    store.getState().select([...new Set([...before.current, ...found])]);
  };
  return { onPointerDownCapture, band: { onSelectionStart, onSelectionEnd } };
}

/** What lies wholly in a band, whose pixels are those of the screen. */
function within(
  { transform: [left, top, zoom] }: ReactFlowState,
  boxes: ReadonlyMap<string, Box>,
  band: SelectionRect | null,
): string[] {
  if (band === null) return [];
  const [x, y] = [(band.x - left) / zoom, (band.y - top) / zoom];
  const [right, bottom] = [x + band.width / zoom, y + band.height / zoom];
  return [...boxes].flatMap(([id, at]) => {
    const inside = at.x >= x && at.y >= y && at.x + at.width <= right && at.y + at.height <= bottom;
    return inside ? [id] : [];
  });
}
