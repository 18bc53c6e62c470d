import type { CanvasEdge, CanvasNode } from '../flow.ts';
import type { Page } from './use-page.ts';

/** So many go in one frame. */
const A_FRAME = 24;

export interface Leaving {
  /** Those of the page, and behind them, out of sight, those that left it in the last frames. */
  readonly nodes: CanvasNode[];
  readonly edges: CanvasEdge[];
  readonly more: boolean;
}

/**
 * Takes elements out of the page over several frames: what left is out of sight at once and goes later; `turn` counts
 * frames. From afar all but what is selected is out of sight by style, and stays as it is until it goes: hundreds that
 * left the page in the frame of a fit would be waited for. Else nodes are hidden, and lines go. The library asks for each
 * node once more after it went, and catches the error of that, which takes a tenth of a millisecond.
 */
export function createLeaver(): (page: Pick<Page, 'window' | 'nodes' | 'edges'>, turn: number) => Leaving {
  let before: Pick<Leaving, 'nodes' | 'edges'> = { nodes: [], edges: [] };
  let last = -1;
  return ({ window, nodes, edges }, turn) => {
    const far = window === 'far';
    const wanted = new Set([...nodes, ...edges].map(({ id }) => id));
    const lines = far ? before.edges.filter(({ id, selected = false }) => !selected && !wanted.has(id)) : [];
    const left = before.nodes.filter(({ id }) => !wanted.has(id));
    const cards = left.map((node) => (far && node.selected !== true ? node : gone(node)));
    // The last first: zones after what they hold.
    let going = turn === last ? 0 : A_FRAME;
    going -= lines.splice(-going, going).length;
    cards.splice(-going, going);
    last = turn;
    const more = cards.length + lines.length > 0;
    before = more ? { nodes: [...nodes, ...cards], edges: [...edges, ...lines] } : { nodes, edges };
    return { ...before, more };
  };
}

/** In no zone, because its zone may go before it. */
function gone(node: CanvasNode): CanvasNode {
  if (node.hidden === true && node.parentId === undefined) return node;
  const { id, type, data } = node;
  return { id, type, data, position: { x: 0, y: 0 }, hidden: true } as CanvasNode;
}
