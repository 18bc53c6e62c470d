import { useRef, type PointerEvent } from 'react';
import { useEditorStore } from '../state/hooks.ts';
import { useCarry, type CarryOptions } from './carry/use-carry.ts';
import type { Flow } from './flow.ts';
import type { Page } from './near/use-page.ts';
import { useBand } from './use-band.ts';
import { useClicks } from './use-clicks.ts';
import { useContextMenu } from './use-context-menu.ts';
import { useUnder } from './use-under.ts';

/** What the pointer selects: clicks, the rubber band, and the menu of what is under it; and what it carries of that. */
export function usePointing(flow: Flow, page: Page, hand: Omit<CarryOptions, 'under' | 'click'>) {
  const store = useEditorStore();
  // The library changes the selection before it says what happened.
  const before = useRef<readonly string[]>([]);
  const under = useUnder(flow, page);
  const band = useBand(page.window === 'all' ? undefined : flow.boxes, before);
  const clicks = useClicks(under, before);
  const { handlers, menu } = useContextMenu(under);
  const { onPointerDownCapture, ...kept } = useCarry(flow, page, {
    ...hand,
    under,
    click: clicks.onPaneClick,
  });
  const presses = {
    onPointerDownCapture: (event: PointerEvent) => {
      before.current = store.getState().selection;
      onPointerDownCapture(event);
    },
    ...kept,
  };
  return { pointing: { ...band, ...clicks, ...handlers }, presses, menu };
}
