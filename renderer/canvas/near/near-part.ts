import type { Box } from '../../../shared/layout/places.ts';
import { isCarried } from '../carry/carried.ts';
import type { CanvasEdge, CanvasNode, Flow } from '../flow.ts';
import type { Area, Window } from './use-window.ts';

/** What of a drawing is in the page. */
export interface Part {
  /** Hidden ones are not drawn: they hold what is drawn, or are the ends of lines. */
  readonly nodes: CanvasNode[];
  readonly edges: CanvasEdge[];
}

/**
 * The part of a drawing near the window. What is selected is in the page wherever it is, because the keyboard acts on
 * it, unless it is more than anybody looks at. A gesture moves what is in the page, and looks for nothing else. What came
 * near stays until it is further away than it came from: to bring elements in costs more than to have them, and a view
 * that went one way often comes back.
 */
export function createNearness(): (flow: Flow, window: Window) => Part {
  let last: { readonly of: readonly unknown[]; readonly ids: Ids } | undefined;
  return (flow, window) => {
    if (window === 'all') return { nodes: flow.nodes, edges: flow.edges };
    if (window === 'far' && isPainted(flow)) {
      last = undefined;
      return NO_PART;
    }
    const { selection, view } = flow.drawing;
    const of = [flow.content, flow.nodes.length, flow.edges.length, selection, view.carried, window];
    if (last === undefined || of.some((each, index) => each !== last?.of[index]))
      last = { of, ids: idsNear(flow, window, last?.ids ?? NOTHING) };
    const { shown, held, lines } = last.ids;
    const nodes = flow.nodes.filter(({ id }) => shown.has(id) || held.has(id));
    return {
      nodes: nodes.map((node) => (shown.has(node.id) ? node : hidden(node))),
      edges: flow.edges.filter(({ id }) => lines.has(id)),
    };
  };
}

/** Whether nothing of a drawing is in the page when that is seen from afar. */
function isPainted({ drawing: { selection } }: Flow): boolean {
  return selection.length === 0 || isMoreThanHeld(selection, 'far');
}

interface Ids {
  readonly shown: ReadonlySet<string>;
  /** Those that hold what is shown, or are the ends of lines. */
  readonly held: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

const NOTHING: Ids = { shown: new Set(), held: new Set(), lines: new Set() };
const NO_PART: Part = { nodes: [], edges: [] };
/** So many that are selected are in the page wherever they are. More are painted from afar, and carried as one. */
export const HANDFUL = 24;
/** So many are where the view is near. */
const AT_HAND = 250;
/** Pixels beyond the window's area within which what was near stays. */
const STAYS = 768;

/** Whether so many are selected that those out of sight are in no page, and move with what carries them alone. */
export function isMoreThanHeld({ length }: readonly string[], window: Window): boolean {
  return window !== 'all' && length > (window === 'far' ? HANDFUL : AT_HAND);
}

function idsNear(flow: Flow, window: Area | 'far', before: Ids): Ids {
  const few = !isMoreThanHeld(flow.drawing.selection, window);
  const { carried } = flow.drawing.view;
  const around = window === 'far' ? undefined : grown(window, STAYS);
  const near = (box: Box | undefined, was: boolean) =>
    around !== undefined && window !== 'far' && box !== undefined && inArea(box, was ? around : window);
  const shown = new Set<string>();
  const held = new Set<string>();
  for (const { id, selected = false } of flow.nodes) {
    if (isCarried(carried, id)) continue;
    if ((few && selected) || near(flow.boxes.get(id), before.shown.has(id))) shown.add(id);
  }
  const edges = flow.edges.filter(
    (edge) =>
      !isCarried(carried, edge.id) &&
      ((few && edge.selected === true) || near(hull(edge, flow), before.lines.has(edge.id))),
  );
  for (const { source, target } of edges) held.add(source).add(target);
  return { shown, held: withHolders(flow.nodes, shown, held), lines: new Set(edges.map(({ id }) => id)) };
}

export function inArea({ x, y, width, height }: Box, { left, top, right, bottom }: Area): boolean {
  return x < right && x + width > left && y < bottom && y + height > top;
}

function grown({ left, top, right, bottom }: Area, by: number): Area {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** A line seldom leaves the box around both of its ends by more than this. */
const DETOUR = 96;

function hull({ source, target }: CanvasEdge, { boxes }: Flow): Box | undefined {
  const [a, b] = [boxes.get(source), boxes.get(target)];
  if (a === undefined || b === undefined) return undefined;
  const [x, y] = [Math.min(a.x, b.x) - DETOUR, Math.min(a.y, b.y) - DETOUR];
  const right = Math.max(a.x + a.width, b.x + b.width) + DETOUR;
  const bottom = Math.max(a.y + a.height, b.y + b.height) + DETOUR;
  return { x, y, width: right - x, height: bottom - y };
}

/** With the zones around them; inner ones come last, so their parents are looked for from the end. */
function withHolders(nodes: readonly CanvasNode[], shown: ReadonlySet<string>, held: Set<string>): Set<string> {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const { id = '', parentId } = nodes[at] ?? {};
    if (parentId !== undefined && (shown.has(id) || held.has(id))) held.add(parentId);
  }
  return held;
}

const hiddenOnes = new WeakMap<CanvasNode, CanvasNode>();

/** The same object for the same node. */
export function hidden(node: CanvasNode): CanvasNode {
  const known = hiddenOnes.get(node);
  if (known !== undefined) return known;
  const made = { ...node, hidden: true };
  hiddenOnes.set(node, made);
  return made;
}
