import { useRef, type RefObject } from 'react';

/** Milliseconds for which a move counts as going on: to be said over and over costs more than it saves. */
const LASTS = 400;

/** Says on the frame (`data-moving`) that the view moves. */
export function useMoving(frame: RefObject<HTMLElement | null>) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onMoveStart = () => {
    clearTimeout(timer.current);
    frame.current?.toggleAttribute('data-moving', true);
  };
  const onMoveEnd = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => frame.current?.toggleAttribute('data-moving', false), LASTS);
  };
  return { onMoveStart, onMoveEnd };
}
