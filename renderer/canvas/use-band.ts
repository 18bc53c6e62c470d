import { useStoreApi, type ReactFlowState, type SelectionRect } from '@xyflow/react';
import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { Box } from '../../shared/layout/places.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { useEscape } from './use-escape.ts';

/**
 * The rubber band: it selects components and zones, without the connections that hang on them, which share no fields
 * with them; with Shift it adds. Escape ends it, and what was selected before is selected again. The library finds only
 * what is in the page: where something is painted, the band looks for it itself, in `painted`, the boxes of all.
 * `before` is the selection as it was when the button went down: the library clears it before it says that a band begins.
 */
export function useBand(painted: ReadonlyMap<string, Box> | undefined, before: RefObject<readonly string[]>) {
  const store = useEditorStore();
  const flow = useStoreApi();
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
  const onSelectionStart = () => {
    drawn.current = true;
  };
  const onSelectionEnd = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    drawn.current = false;
    const editor = store.getState();
    const { components, zones } = stageOf(editor);
    const found = painted === undefined ? editor.selection : within(flow.getState(), painted, last.current);
    const elements = found.filter((id) => Object.hasOwn(components, id) || Object.hasOwn(zones, id));
    const kept = shiftKey || ctrlKey || metaKey ? before.current : [];
    editor.select([...new Set([...kept, ...elements])]);
    // The library now lays a pane over all that was found, which would keep clicks from the cards.
    queueMicrotask(() => flow.setState({ nodesSelectionActive: false }));
  };
  return { onSelectionStart, onSelectionEnd };
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
