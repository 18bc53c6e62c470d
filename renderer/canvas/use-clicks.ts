import type { RefObject } from 'react';
import { useEditorStore } from '../state/hooks.ts';
import { selectionAfterClick } from './from-change.ts';
import type { CanvasNode } from './flow.ts';
import type { useUnder } from './use-under.ts';

type Click = Pick<MouseEvent, 'clientX' | 'clientY' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * What a click selects, whatever the library makes of it: it knows neither what is only painted, nor the zones, which let
 * the pointer through. `before` is the selection as it was when the button went down.
 */
export function useClicks(under: ReturnType<typeof useUnder>, before: RefObject<readonly string[]>) {
  const store = useEditorStore();
  const click = ({ shiftKey, ctrlKey, metaKey }: Click, ids: readonly string[]) => {
    const selection = selectionAfterClick(before.current, ids, shiftKey || ctrlKey || metaKey);
    // The library has not selected yet, or clears its selection right after this handler.
    queueMicrotask(() => store.getState().select(selection));
  };
  return {
    onNodeClick: (event: Click, { id }: CanvasNode) => click(event, [id]),
    onEdgeClick: (event: Click) => click(event, under(event)),
    onPaneClick: (event: Click) => click(event, under(event)),
  };
}
