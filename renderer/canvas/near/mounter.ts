import type { CanvasNode } from '../flow.ts';
import { hidden, type Part } from './near-part.ts';
import type { Window } from './use-window.ts';

/** So many elements come into the page in one frame. */
const A_FRAME = 24;

export interface Mounted extends Part {
  readonly coming: ReadonlySet<string>;
}

/**
 * Brings elements into the page over several frames: cards first, then lines, then the zones, whose frames would cover
 * what is painted in them. What was there stays; `turn` counts frames.
 */
export function createMounter(): (part: Part, window: Window, turn: number) => Mounted {
  let there = new Set<string>();
  let last = -1;
  return (part, window, turn) => {
    const wanted = [...part.nodes.filter(isCard), ...part.edges, ...part.nodes.filter(isZone)];
    const slowly = typeof window === 'object';
    const left = { count: !slowly ? Infinity : turn === last ? 0 : A_FRAME };
    last = turn;
    const now = new Set<string>();
    const coming = new Set<string>();
    for (const { id, selected = false } of wanted) {
      const known = there.has(id) || selected;
      if (known || left.count > 0) now.add(id);
      else coming.add(id);
      if (!known) left.count -= 1;
    }
    there = now;
    if (coming.size === 0) return { ...part, coming };
    return {
      nodes: part.nodes.map((node) => (coming.has(node.id) ? hidden(node) : node)),
      edges: part.edges.filter(({ id }) => now.has(id)),
      coming,
    };
  };
}

function isCard({ type, hidden = false }: CanvasNode): boolean {
  return type === 'component' && !hidden;
}

function isZone({ type, hidden = false }: CanvasNode): boolean {
  return type === 'zone' && !hidden;
}
