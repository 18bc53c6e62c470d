import { useStoreApi } from '@xyflow/react';
import { useRef } from 'react';
import { useEditorStore } from '../state/hooks.ts';
import { useEscape } from './use-escape.ts';

/** The rubber band: Escape ends it, and what was selected before is selected again. */
export function useBand() {
  const store = useEditorStore();
  const flow = useStoreApi();
  // The library clears the selection before it says that a band begins.
  const before = useRef<readonly string[]>([]);
  const drawn = useRef(false);
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
  };
  return { onPointerDownCapture, band: { onSelectionStart, onSelectionEnd } };
}
