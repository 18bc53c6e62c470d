import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Engine, FlatGraph } from '../../shared/layout/tidy.ts';
import { GRID } from '../../shared/layout/sizes.ts';

/** Callers left of what they call; parts that do not call each other are packed to the shape of a screen. */
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.aspectRatio': '1.6',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': String(3 * GRID),
  'elk.spacing.componentComponent': String(4 * GRID),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(8 * GRID),
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
};

/** The layout of one zone's contents by ELK's layered algorithm. The same graph gives the same places. */
export function elkEngine(elk: Pick<ELK, 'layout'>): Engine {
  return async (graph) => {
    const { children = [] } = await elk.layout(toElk(graph), { layoutOptions: OPTIONS });
    return new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  };
}

function toElk({ boxes, calls }: FlatGraph): ElkNode {
  return {
    id: 'zone',
    children: boxes.map((box) => ({ ...box })),
    edges: calls.map(([from, to], index) => ({ id: `call-${index}`, sources: [from], targets: [to] })),
  };
}
