import { useReactFlow } from '@xyflow/react';
import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { withContents } from '../../../shared/commands/support/contents.ts';
import { stageOf, useEditorStore } from '../../state/hooks.ts';
import { movable } from '../arrange.ts';
import type { Flow } from '../flow.ts';
import { HANDFUL } from '../near/near-part.ts';
import type { Page } from '../near/use-page.ts';
import { useEscape } from '../use-escape.ts';
import type { useUnder } from '../use-under.ts';
import { Carrying, type Ground } from './carrying.ts';

export interface CarryOptions extends Pick<Ground, 'show' | 'slip' | 'click'> {
  readonly under: ReturnType<typeof useUnder>;
  readonly frame: RefObject<HTMLElement | null>;
}

/**
 * Dragging what is selected and more than a handful, seen from afar: it is painted once and carried as one, whatever
 * there is of it. All else is as for elements of the page (`useDrag`).
 */
export function useCarry(flow: Flow, page: Page, { under, frame, ...way }: CarryOptions) {
  const store = useEditorStore();
  const view = useReactFlow();
  const carrying = useRef<Carrying | undefined>(undefined);
  useEscape(() => carrying.current?.over === false && carrying.current.cancel());
  const onPointerDownCapture = (event: PointerEvent) => {
    if (page.window !== 'far' || event.button !== 0 || !event.isPrimary || !isOnPainting(event.target)) return;
    const editor = store.getState();
    const held = under(event).find((id) => editor.selection.includes(id));
    const many = withContents(stageOf(editor), movable(store)).size > HANDFUL;
    if (held === undefined || !many || frame.current === null) return;
    event.stopPropagation();
    const ground = { ...way, store, flow, points: page.points, view, frame: frame.current };
    carrying.current = new Carrying(ground, held, event.nativeEvent);
  };
  /** Here the library would begin drags of its own. */
  const onMouseDownCapture = (event: MouseEvent) => {
    if (carrying.current?.over === false) event.stopPropagation();
  };
  return { onPointerDownCapture, onMouseDownCapture };
}

/** What is in the page there is not painted; a pane that is to be panned, with the hand or with Space held, is not taken. */
function isOnPainting(target: EventTarget): boolean {
  return target instanceof Element && target.matches('.react-flow__pane:not(.draggable)');
}
