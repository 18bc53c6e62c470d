import { useStore } from '@xyflow/react';

/** With more elements than this, what cannot be read is painted, and only what is on screen is in the page. */
export const MANY = 150;
/** Below this zoom the words on a card cannot be read. */
const READABLE = 0.35;

/** Whether the drawing is seen from afar: then it is one painting, and only what is selected is in the page. */
export function useFar(elements: number): boolean {
  return useStore(({ transform: [, , zoom] }) => zoom < READABLE) && elements > MANY;
}
