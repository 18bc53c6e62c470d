import { useReactFlow, useStoreApi, type ReactFlowState } from '@xyflow/react';
import { useEffect } from 'react';
import type { Box } from '../../shared/layout/places.ts';
import { useEditorStore } from '../state/hooks.ts';
import { bringIntoView, fitted, isOutside, WHOLE, type Seen } from './in-view.ts';

/**
 * What is all in the window stays so when the window, or what stands beside the drawing, changes its size; and what fits
 * it still does, so that a drawing is not left small when there is room again.
 */
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
      const was = { ...state, ...before };
      before = now;
      if (around === undefined || was.width === 0 || isOutside(around, was)) return;
      if (isOutside(around, state) || fits(around, was)) void bringIntoView(flow, editor.getState(), WHOLE);
    });
  }, [store, editor, flow, around]);
}

/** Whether the view is the one that fitting the box leads to, but for parts of pixels. */
function fits(around: Box, { transform: [left, top, zoom], width, height }: Seen): boolean {
  const fit = fitted(around, { width, height }, WHOLE);
  const near = (a: number, b: number) => Math.abs(a - b) < 2;
  return (
    near(around.x * zoom + left, around.x * fit.zoom + fit.x) &&
    near(around.y * zoom + top, around.y * fit.zoom + fit.y) &&
    near(around.width * zoom, around.width * fit.zoom)
  );
}
