import { useReactFlow, useStoreApi, type ReactFlowState } from '@xyflow/react';
import { useEffect } from 'react';
import type { Box } from '../../shared/layout/places.ts';
import { useEditorStore } from '../state/hooks.ts';
import { bringIntoView, WHOLE } from './in-view.ts';

/** What is all in the window stays so when the window, or what stands beside the drawing, changes its size. */
export function useKeptWhole(around: Box | undefined): void {
  const store = useStoreApi();
  const editor = useEditorStore();
  const flow = useReactFlow();
  useEffect(() => {
    const sizeOf = ({ width, height }: ReactFlowState) => ({ width, height });
    let before = sizeOf(store.getState());
    return store.subscribe((state) => {
      const now = sizeOf(state);
      if (now.width === before.width && now.height === before.height) return;
      const wasWhole = around !== undefined && before.width > 0 && !isOutside(around, { ...state, ...before });
      before = now;
      if (wasWhole && isOutside(around, state)) void bringIntoView(flow, editor.getState(), WHOLE);
    });
  }, [store, editor, flow, around]);
}

/** Whether some of a box is outside the window. */
export function isOutside({ x, y, width, height }: Box, state: Pick<ReactFlowState, 'transform' | 'width' | 'height'>) {
  const [left, top, zoom] = state.transform;
  if (x * zoom + left < -1 || y * zoom + top < -1) return true;
  return (x + width) * zoom + left > state.width + 1 || (y + height) * zoom + top > state.height + 1;
}
