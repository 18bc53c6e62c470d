import { useEffect, useReducer } from 'react';

/** How many of so many parts of a form are there: one at first, one more in every frame, so that none is held by all. */
export function useOneByOne(all: number): number {
  const [there, more] = useReducer((count: number) => count + 1, 1);
  const open = there < all;
  useEffect(() => {
    if (!open) return;
    const frame = requestAnimationFrame(more);
    return () => cancelAnimationFrame(frame);
  }, [open, there]);
  return there;
}
