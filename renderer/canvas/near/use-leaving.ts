import { useEffect, useMemo, useReducer, useState } from 'react';
import { createLeaver, type Leaving } from './leaver.ts';
import type { Page } from './use-page.ts';

/** What the library is given of a page: its elements, and for a few frames those that were in it before. */
export function useLeaving(page: Page): Leaving {
  const [leave] = useState(createLeaver);
  const [turn, next] = useReducer((count: number) => count + 1, 0);
  const leaving = useMemo(() => leave(page, turn), [leave, page, turn]);
  useEffect(() => {
    if (!leaving.more) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Behind the frame that has them out of sight, not in it.
    const frame = requestAnimationFrame(() => (timer = setTimeout(next)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [leaving]);
  return leaving;
}
