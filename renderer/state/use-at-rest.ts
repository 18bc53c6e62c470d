import { useState } from 'react';
import { useUi } from './ui-store.ts';

/** A value; while a hand drags on the drawing, what it was before: the hand does not wait for what takes many frames. */
export function useAtRest<T>(value: T): T {
  const dragging = useUi((ui) => ui.dragging);
  const [shown, show] = useState(value);
  if (!dragging && shown !== value) show(value);
  return dragging ? shown : value;
}
