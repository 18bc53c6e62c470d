import { useEffect, useMemo, useReducer, useState } from 'react';
import type { CanvasNode } from '../flow.ts';
import { createLeaver } from './leaver.ts';
import type { Page } from './use-page.ts';

/** What the library is given of a page: its elements, and for a few frames those that were in it before. */
export function useLeaving({ nodes }: Page): CanvasNode[] {
  const [leave] = useState(createLeaver);
  const [turn, next] = useReducer((count: number) => count + 1, 0);
  const leaving = useMemo(() => leave(nodes, turn), [leave, nodes, turn]);
  useEffect(() => {
    if (!leaving.more) return;
    const frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [leaving]);
  return leaving.nodes;
}
