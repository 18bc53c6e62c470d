import { useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import { moveStage } from '../actions/move-stage.ts';
import { useEscape } from '../canvas/use-escape.ts';
import { useEditorStore } from '../state/hooks.ts';
import { putInto, slotAt } from './tab-slot.ts';

/** So far a hand trembles while it clicks; pixels. */
const CLICK = 5;

interface Drag {
  readonly id: string;
  readonly from: number;
  /** Nothing: the pointer is where it went down. */
  readonly slot?: number;
}

/** The tabs of stages are put in another order by the pointer; Escape leaves them as they are. `mark`: where the drop mark is. */
export function useStageDrag() {
  const store = useEditorStore();
  const drag = useRef<Drag>(undefined);
  const dragged = useRef(false);
  const [mark, setMark] = useState<number>();
  const keep = (next: Drag | undefined, at?: number) => {
    drag.current = next;
    setMark(at);
  };
  const cancel = () => {
    const under = drag.current?.slot !== undefined;
    keep(undefined);
    return under;
  };
  useEscape(cancel);
  const onPointerDown = ({ target, button, clientX }: PointerEvent<HTMLElement>) => {
    const id = target instanceof Element ? idOf(target.closest('[role="tab"]')) : undefined;
    dragged.current = false;
    if (id !== undefined && button === 0) drag.current = { id, from: clientX };
  };
  const onPointerMove = ({ currentTarget, pointerId, clientX, buttons }: PointerEvent<HTMLElement>) => {
    // It may have been let go where nobody heard of it.
    if (buttons === 0) drag.current = undefined;
    const now = drag.current;
    if (now === undefined || (now.slot === undefined && Math.abs(clientX - now.from) < CLICK)) return;
    // From here on the pointer is this drag's wherever it goes.
    currentTarget.setPointerCapture(pointerId);
    dragged.current = true;
    const tabs = [...currentTarget.querySelectorAll('[role="tab"]')];
    const slot = slotAt(
      tabs.map((tab) => tab.getBoundingClientRect()),
      clientX,
    );
    tabs[Math.min(slot, tabs.length - 1)]?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    keep({ ...now, slot }, markAt(currentTarget, tabs, slot));
  };
  const onPointerUp = () => {
    const { id, slot } = drag.current ?? {};
    keep(undefined);
    if (id === undefined || slot === undefined) return;
    const order = store.getState().history.design.stages.map((stage) => stage.id);
    moveStage(store, id, putInto(order, id, slot));
  };
  // The click that a drag ends with is none.
  const onClickCapture = (event: MouseEvent) => {
    if (dragged.current) event.stopPropagation();
    dragged.current = false;
  };
  return { mark, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel, onClickCapture } };
}

function idOf(tab: Element | null): string | undefined {
  return tab?.getAttribute('data-stage') ?? undefined;
}

/** The middle of a gap, from the left of the row; pixels. */
function markAt(row: Element, tabs: readonly Element[], slot: number): number {
  const edge = tabs[slot]?.getBoundingClientRect().left ?? tabs.at(-1)?.getBoundingClientRect().right ?? 0;
  return edge - row.getBoundingClientRect().left;
}
