import type { Difference } from '../../shared/design/stage-difference.ts';
import { countInside, foldOf } from '../../shared/layout/fold.ts';
import { routeLines, type Ground } from '../../shared/layout/lines/route-lines.ts';
import type { Box } from '../../shared/layout/places.ts';
import { overlaid } from '../../shared/picture/drawn-stage.ts';
import { nameBoxes } from '../../shared/picture/name-boxes.ts';
import type { CanvasEdge, CanvasNode, Flow } from '../canvas/flow.ts';
import { t } from '../messages/t.ts';
import { differenceWords } from './difference-words.ts';

/**
 * A drawing with what differs from another one marked, and what only the other one has as ghosts that nobody can take
 * hold of, where they stood there.
 */
export function withDifference(flow: Flow, before: Flow, difference: ReadonlyMap<string, Difference>): Flow {
  const { stage, design } = flow.drawing;
  const fold = foldOf(overlaid(stage, before.drawing.stage, difference), design.layout[stage.id]);
  const inside = countInside(fold, difference.keys());
  const nodes = flow.nodes.map((node) => counted(marked(node, difference.get(node.id)), inside.get(node.id)));
  const zones = new Set([...flow.nodes, ...before.nodes].filter(({ type }) => type === 'zone').map(({ id }) => id));
  const isGone = ({ id }: CanvasNode) => difference.get(id) === 'removed' && !fold.holders.has(id);
  const gone = before.nodes.filter(isGone).map((node) => ghost(node, zones));
  const there = new Set([...nodes, ...gone].map(({ id }) => id));
  const lost = before.edges.filter(
    ({ id, source, target }) => difference.get(id) === 'removed' && there.has(source) && there.has(target),
  );
  const boxes = new Map([...gone.flatMap(({ id }) => boxOf(before, id)), ...flow.boxes]);
  const edges = [...flow.edges, ...lost.map((edge) => ({ ...edge, selectable: false }))];
  return {
    ...flow,
    nodes: [...nodes, ...gone],
    edges: joined(edges, lost, {
      boxes: cardsOf(nodes.concat(gone), boxes),
      names: nameBoxes(flow.drawing.stage, flow.boxes),
    }).map((edge) => markedEdge(edge, difference.get(edge.id))),
    boxes,
  };
}

function boxOf({ boxes }: Pick<Flow, 'boxes'>, id: string): [string, Box][] {
  const box = boxes.get(id);
  return box === undefined ? [] : [[id, box]];
}

function cardsOf(nodes: readonly CanvasNode[], boxes: Flow['boxes']): Map<string, Box> {
  return new Map(nodes.flatMap(({ id, type }) => (type === 'component' ? boxOf({ boxes }, id) : [])));
}

/** Lines that are gone, from where their ends stand now. */
function joined(edges: readonly CanvasEdge[], lost: readonly CanvasEdge[], ground: Ground): CanvasEdge[] {
  const lines = lost.map(({ id, source, target }) => ({ key: id, from: source, to: target }));
  const { points } = routeLines(lines, ground);
  return edges.map((edge) => {
    const line = points.get(edge.id);
    return line === undefined || edge.data === undefined ? edge : { ...edge, data: { ...edge.data, points: line } };
  });
}

/** What the style sheet writes on the edge of an element. */
const DATA = 'data-compared';

function marked<Node extends CanvasNode>(node: Node, difference: Difference | undefined): Node {
  if (difference === undefined) return node;
  const { sign, word } = differenceWords(difference);
  return {
    ...node,
    className: `compared-${difference}`,
    ariaLabel: `${node.ariaLabel ?? ''}, ${word}`,
    domAttributes: { [DATA]: `${sign} ${word}` },
  };
}

/** A collapsed zone with how much differs in it. */
function counted<Node extends CanvasNode>(node: Node, count: number | undefined): Node {
  if (count === undefined) return node;
  const words = t('fold.differences', { count });
  const { className = 'compared-changed', domAttributes } = node;
  const before = (domAttributes as { readonly [DATA]?: string } | undefined)?.[DATA];
  return {
    ...node,
    className,
    ariaLabel: `${node.ariaLabel ?? ''}, ${words}`,
    domAttributes: {
      [DATA]: before === undefined ? `${differenceWords('changed').sign} ${words}` : `${before}; ${words}`,
    },
  };
}

function ghost(node: CanvasNode, zones: ReadonlySet<string>): CanvasNode {
  const held = node.parentId !== undefined && zones.has(node.parentId) ? {} : { parentId: undefined };
  const still = { selected: false, draggable: false, selectable: false, connectable: false };
  return { ...marked(node, 'removed'), ...still, ...held };
}

function markedEdge(edge: CanvasEdge, difference: Difference | undefined): CanvasEdge {
  if (difference === undefined) return edge;
  const { sign, word } = differenceWords(difference);
  return {
    ...edge,
    className: `${edge.className ?? ''} compared-${difference}`,
    label: edge.label === undefined ? sign : `${sign} ${String(edge.label)}`,
    labelShowBg: true,
    ariaLabel: `${edge.ariaLabel ?? ''}; ${word}`,
  };
}
