import { sameValue } from '../../../shared/base/same-value.ts';
import type { Point } from '../../../shared/layout/lines/box-index.ts';
import { routeLines, type Ground, type Lines } from '../../../shared/layout/lines/route-lines.ts';
import type { Box } from '../../../shared/layout/places.ts';
import { nameBoxes } from '../../../shared/picture/name-boxes.ts';
import type { CanvasEdge, CanvasNode, Content, Flow } from '../flow.ts';
import type { Part } from './near-part.ts';

/** With more connections than this, ways are found only near the window, and in a gesture only of what moves. */
const MANY_LINES = 600;

export interface Ways {
  /** Those of the part, on their ways; the same objects as last time where nothing changed. */
  readonly edges: CanvasEdge[];
  /** Connection → corners, as far as they were looked for. */
  readonly points: Lines['points'];
}

/** Finds the ways of lines around cards, each time from those of the last time. */
export function createWayfinder(): (part: Part, flow: Flow) => Ways {
  let lines: Lines | undefined;
  /** Of which these are the lines: as long as it stays, a selection has none looked for. */
  let content: Content | undefined;
  let drawn = new Map<string, CanvasEdge>();
  return (part, flow) => {
    const all = flow.edges.length <= MANY_LINES;
    const moving = !all && flow.boxes !== flow.content.boxes;
    const open = linesOf(part.edges);
    const known = content === flow.content && open.every(({ key }) => lines?.points.has(key));
    if (all) lines = routeLines(linesOf(flow.edges), groundOfAll(flow), lines);
    else if (!moving && open.length > 0 && !known) {
      lines = routeLines(open, groundOfAll(flow), lines);
      content = flow.content;
    }
    const found = lines?.points ?? new Map<string, readonly Point[]>();
    const points = moving ? new Map([...found, ...waysOfMoved(part, flow)]) : found;
    const edges = part.edges.map((edge) => onItsWay(edge, points, drawn.get(edge.id)));
    drawn = new Map(edges.map((edge) => [edge.id, edge]));
    return { edges, points };
  };
}

/** Around the cards in the page: those are what the gesture is among. */
function waysOfMoved({ nodes, edges }: Part, flow: Flow): Lines['points'] {
  const { boxes, content } = flow;
  const moved = (id: string) => boxes.get(id) !== content.boxes.get(id);
  const lines = linesOf(edges.filter(({ source, target }) => moved(source) || moved(target)));
  return routeLines(lines, groundOf(nodes, flow)).points;
}

/** Those that have no way yet: lines of another stage bring theirs. */
function linesOf(edges: readonly CanvasEdge[]) {
  const open = edges.filter(({ data }) => data === undefined || data.points.length === 0);
  return open.map(({ id, source, target }) => ({ key: id, from: source, to: target }));
}

const grounds = new WeakMap<Content, Ground>();

/** The same as long as nothing on it moves or changes: a pan, too, looks for lines on it. */
function groundOfAll(flow: Flow): Ground {
  const { content } = flow;
  const known = flow.boxes === content.boxes ? grounds.get(content) : undefined;
  if (known !== undefined) return known;
  const made = groundOf(content.nodes, flow);
  if (flow.boxes === content.boxes) grounds.set(content, made);
  return made;
}

/** Cards, collapsed zones, and what is written in the headers of zones. */
function groundOf(nodes: readonly CanvasNode[], { boxes, drawing: { stage } }: Flow): Ground {
  const [cards, zones] = [new Map<string, Box>(), new Map<string, Box>()];
  for (const { id, type, data } of nodes) {
    const box = boxes.get(id);
    if (box === undefined) continue;
    if (type === 'zone') zones.set(id, box);
    if (type === 'component' || data.folded !== undefined) cards.set(id, box);
  }
  return { boxes: cards, names: nameBoxes(stage, zones) };
}

function onItsWay(edge: CanvasEdge, found: Lines['points'], before: CanvasEdge | undefined): CanvasEdge {
  const points = found.get(edge.id);
  if (points === undefined || edge.data === undefined || edge.data.points.length > 0) return edge;
  const made = { ...edge, data: { ...edge.data, points } };
  return before !== undefined && sameValue(before, made) ? before : made;
}
