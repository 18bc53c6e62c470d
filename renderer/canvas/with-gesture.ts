import type { Border } from '../../shared/analysis/data/borders.ts';
import { sameValue } from '../../shared/base/same-value.ts';
import { withContents } from '../../shared/commands/support/contents.ts';
import { absoluteBoxes } from '../../shared/layout/absolute-boxes.ts';
import { borderWords } from './data-words.ts';
import type { CanvasEdge, CanvasNode, Content, Drawing, Flow } from './flow.ts';

/**
 * A drawing with the gesture under way and the selection. What neither touches is the object of the content; what both
 * left as it was is that of `before`.
 */
export function withGesture(content: Content, drawing: Drawing, before: Flow | undefined): Flow {
  const { selection, view } = drawing;
  const selected = new Set(selection);
  const holding = new Set(selection.flatMap((id) => content.fold.holders.get(id) ?? []));
  const touched = new Set([...selection, ...holding, ...Object.keys(view.places), ...Object.keys(view.lights)]);
  const anyNode = touched.size > 0;
  const nodes = anyNode
    ? content.nodes.map((node, index) =>
        touched.has(node.id)
          ? kept(
              touchedNode(node, { selected: selected.has(node.id), holding: holding.has(node.id) }, drawing),
              before?.nodes[index],
            )
          : node,
      )
    : content.nodes;
  const anyEdge = selected.size > 0 && content.edges.some(({ id }) => selected.has(id));
  const edges = anyEdge
    ? content.edges.map((edge, index) =>
        selected.has(edge.id) ? kept(selectedEdge(edge, drawing), before?.edges[index]) : edge,
      )
    : content.edges;
  return { nodes, edges, ...movedBy(content, drawing), fold: content.fold, content, drawing };
}

/** The object of the last time, when it says the same. */
function kept<T extends CanvasNode | CanvasEdge>(made: T, before: T | undefined): T {
  return before !== undefined && sameValue(before, made) ? before : made;
}

interface Chosen {
  readonly selected: boolean;
  /** Something that is not drawn, because it is in this collapsed zone, is selected. */
  readonly holding: boolean;
}

function touchedNode(node: CanvasNode, { selected, holding }: Chosen, drawing: Drawing): CanvasNode {
  const {
    width = 0,
    height = 0,
    ...moved
  } = { width: node.width, height: node.height, ...drawing.view.places[node.id] };
  const place = { position: { ...node.position, ...moved }, width, height, measured: { width, height } };
  const light = drawing.view.lights[node.id] ?? 'none';
  const holds = holding ? { className: 'holds-selection' } : {};
  if (node.type === 'zone') return { ...node, ...place, ...holds, selected, data: { ...node.data, light } };
  const crossed = selected ? bordersOf(node.id, drawing) : undefined;
  const data = { ...node.data, light, ...(crossed === undefined ? {} : { borders: crossed }) };
  return { ...node, ...place, selected, ariaLabel: said(node.ariaLabel, ', ', crossed), data };
}

function selectedEdge(edge: CanvasEdge, drawing: Drawing): CanvasEdge {
  const crossed = bordersOf(edge.id, drawing);
  // Above the others that run on its way.
  const chosen = { ...edge, selected: true, zIndex: (edge.zIndex ?? 0) + 1 };
  if (edge.data === undefined || crossed === undefined) return chosen;
  return {
    ...chosen,
    ariaLabel: said(edge.ariaLabel, '; ', crossed),
    data: { ...edge.data, borders: crossed },
  };
}

/** In the plain view, the borders that data of something selected crosses; the data view has them already. */
function bordersOf(id: string, { borders, data }: Drawing): readonly Border[] | undefined {
  return data === undefined ? borders?.get(id) : undefined;
}

function said(label = '', between: string, crossed: readonly Border[] = []): string {
  return [label, ...borderWords(crossed)].join(between);
}

/** Places and boxes with those of the gesture: of what it moves, and of all that is in that. */
function movedBy({ places, boxes }: Content, { stage, view }: Drawing): Pick<Content, 'places' | 'boxes'> {
  const moved = Object.entries(view.places).filter(([id]) => places.has(id));
  if (moved.length === 0) return { places, boxes };
  const now = new Map(places);
  for (const [id, place] of moved) now.set(id, { ...(now.get(id) ?? NOWHERE), ...place });
  const ids = moved.map(([id]) => id);
  const changed = ids.some((id) => Object.hasOwn(stage.zones, id)) ? withContents(stage, ids) : ids;
  return { places: now, boxes: new Map([...boxes, ...absoluteBoxes(stage, now, changed)]) };
}

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };
