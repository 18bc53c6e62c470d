import { useEffect, useMemo, useReducer, useState } from 'react';
import type { CanvasEdge, CanvasNode, Flow } from '../flow.ts';
import { createWayfinder, type Ways } from './find-ways.ts';
import { createMounter } from './mounter.ts';
import { createNearness } from './near-part.ts';
import { useWindow, type Window } from './use-window.ts';

export interface Page {
  readonly window: Window;
  /** The elements of the page. */
  readonly nodes: CanvasNode[];
  readonly edges: CanvasEdge[];
  /** Ids of what will come into the page in the next frames; until then it is painted. */
  readonly coming: ReadonlySet<string>;
  readonly points: Ways['points'];
}

/** Which elements of a drawing are in the page now: what is near the window, a few more every frame. */
export function usePage(flow: Flow): Page {
  const window = useWindow(flow.nodes.length);
  const [{ near, findWays, mount }] = useState(createSteps);
  const [turn, next] = useReducer((count: number) => count + 1, 0);
  const part = useMemo(() => near(flow, window), [near, flow, window]);
  const ways = useMemo(() => findWays(part, flow), [findWays, part, flow]);
  const mounted = useMemo(() => mount({ ...part, edges: ways.edges }, window, turn), [mount, part, ways, window, turn]);
  useEffect(() => {
    if (mounted.coming.size === 0) return;
    const frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [mounted]);
  return useMemo(() => ({ window, ...mounted, points: ways.points }), [window, mounted, ways]);
}

/** Each begins from what it made the last time. */
function createSteps() {
  return { near: createNearness(), findWays: createWayfinder(), mount: createMounter() };
}
