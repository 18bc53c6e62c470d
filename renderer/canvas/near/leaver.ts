import type { CanvasNode } from '../flow.ts';

/** So many go in one frame. */
const A_FRAME = 24;

export interface Leaving {
  /** Those of the page, and behind them, hidden, those that left it in the last frames. */
  readonly nodes: CanvasNode[];
  readonly more: boolean;
}

/**
 * Takes elements out of the page over several frames: what left is hidden at once and goes later; `turn` counts frames.
 * The library asks for each element once more after it went, and catches the error of that, which takes a tenth of a
 * millisecond: hundreds at once would be felt.
 */
export function createLeaver(): (nodes: CanvasNode[], turn: number) => Leaving {
  let before: readonly CanvasNode[] = [];
  let leaving: ReadonlyMap<string, CanvasNode> = new Map();
  let last = -1;
  return (nodes, turn) => {
    const wanted = new Set(nodes.map(({ id }) => id));
    const old = [...leaving].slice(turn === last ? 0 : A_FRAME);
    const left = before.map((node): [string, CanvasNode] => [node.id, gone(node)]);
    leaving = new Map([...old, ...left].filter(([id]) => !wanted.has(id)));
    [before, last] = [nodes, turn];
    const more = leaving.size > 0;
    return { nodes: more ? [...nodes, ...leaving.values()] : nodes, more };
  };
}

/** In no zone, because its zone may go before it. */
function gone({ id, type, data }: CanvasNode): CanvasNode {
  return { id, type, data, position: { x: 0, y: 0 }, hidden: true } as CanvasNode;
}
