import { useRef } from 'react';
import { useEditorStore } from '../state/hooks.ts';
import type { Flow } from './flow.ts';
import type { Page } from './near/use-page.ts';
import { useBand } from './use-band.ts';
import { useClicks } from './use-clicks.ts';
import { useContextMenu } from './use-context-menu.ts';
import { useUnder } from './use-under.ts';

/** What the pointer selects: clicks, the rubber band, and the menu of what is under it. */
export function usePointing(flow: Flow, page: Page) {
  const store = useEditorStore();
  // The library changes the selection before it says what happened.
  const before = useRef<readonly string[]>([]);
  const under = useUnder(flow, page);
  const band = useBand(page.window === 'all' ? undefined : flow.boxes, before);
  const clicks = useClicks(under, before);
  const { handlers, menu } = useContextMenu(under);
  const onPointerDownCapture = () => {
    before.current = store.getState().selection;
  };
  return { pointing: { ...band, ...clicks, ...handlers }, onPointerDownCapture, menu };
}
