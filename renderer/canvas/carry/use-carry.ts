import { useReactFlow } from '@xyflow/react';
import { useRef, type PointerEvent, type RefObject, type SyntheticEvent } from 'react';
import { withContents } from '../../../shared/commands/support/contents.ts';
import { stageOf, useEditorStore } from '../../state/hooks.ts';
import { movable } from '../arrange.ts';
import type { Flow } from '../flow.ts';
import { HANDFUL, isMoreThanHeld } from '../near/near-part.ts';
import type { Page } from '../near/use-page.ts';
import { useEscape } from '../use-escape.ts';
import type { useUnder } from '../use-under.ts';
import { Carrying, type Ground } from './carrying.ts';

export interface CarryOptions extends Pick<Ground, 'show' | 'slip' | 'click'> {
  readonly under: ReturnType<typeof useUnder>;
  readonly frame: RefObject<HTMLElement | null>;
}

/**
 * Dragging what is selected and more than the page has of it: it is painted once and carried as one, whatever there is of
 * it. All else is as for elements of the page (`useDrag`).
 */
export function useCarry(flow: Flow, page: Page, { under, frame, ...way }: CarryOptions) {
  const store = useEditorStore();
  const view = useReactFlow();
  const carrying = useRef<Carrying | undefined>(undefined);
  const far = page.window === 'far';
  /** What of the selection a press takes hold of: from afar it is painted, near it is an element of the page. */
  const heldBy = (event: PointerEvent): string | undefined => {
    const { selection } = store.getState();
    const pressed = !far ? [elementOf(event.target)] : isOnPainting(event.target) ? under(event) : [];
    return pressed.find((id) => id !== undefined && selection.includes(id));
  };
  const isMany = () => {
    const editor = store.getState();
    if (!far) return isMoreThanHeld(editor.selection, page.window);
    return withContents(stageOf(editor), movable(store)).size > HANDFUL;
  };
  useEscape(() => carrying.current?.over === false && carrying.current.cancel());
  const onPointerDownCapture = (event: PointerEvent) => {
    if (page.window === 'all' || event.button !== 0 || !event.isPrimary || frame.current === null) return;
    const held = heldBy(event);
    if (held === undefined || !isMany()) return;
    event.stopPropagation();
    const ground = { ...way, store, flow, points: page.points, view, frame: frame.current };
    carrying.current = new Carrying(ground, held, event.nativeEvent);
  };
  /** Here the library would begin drags of its own. */
  const keepFromLibrary = (event: SyntheticEvent) => {
    if (carrying.current?.over === false) event.stopPropagation();
  };
  return { onPointerDownCapture, onMouseDownCapture: keepFromLibrary, onTouchStartCapture: keepFromLibrary };
}

/** The element of the page that a press there would drag; what is to be pressed itself, or drags something else, is none. */
function elementOf(target: EventTarget): string | undefined {
  if (!(target instanceof Element) || target.closest('button, input, .react-flow__handle, .nodrag') !== null)
    return undefined;
  return target.closest('.react-flow__node')?.getAttribute('data-id') ?? undefined;
}

/** What is in the page there is not painted; a pane that is to be panned, with the hand or with Space held, is not taken. */
function isOnPainting(target: EventTarget): boolean {
  return target instanceof Element && target.matches('.react-flow__pane:not(.draggable)');
}
