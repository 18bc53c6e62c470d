import { at } from './structure.ts';
import { eventOrders } from './event-orders.ts';
import type { ReducedGroup } from './reduce.ts';

const FALSE = 0;
const TRUE = 1;
/** Decision diagrams bigger than this are given up; another order of events may still succeed. */
const MOST_NODES = 300_000;
/** The diagram is walked one call per event, so its depth is kept well inside the stack. */
const MOST_EVENTS = 2500;

/** A reduced ordered binary decision diagram; it lives for one computation. */
interface Diagram {
  readonly event: number[];
  readonly low: number[];
  readonly high: number[];
  readonly unique: Map<string, number>;
  readonly chosen: Map<string, number>;
}

class TooBig extends Error {}

/** Exact probability that every group has its k units, or undefined when no order of events keeps the diagram small. */
export function bddProbability(
  groups: readonly ReducedGroup[],
  shared: readonly number[],
  probability: Float64Array,
): number | undefined {
  const units = groups.flatMap((group) => group.units);
  if (shared.length + units.length > MOST_EVENTS) return undefined;
  for (const order of eventOrders(units, shared)) {
    const value = tryOrder(groups, order.position, order.ownPosition, probability, shared);
    if (value !== undefined) return value;
  }
  return undefined;
}

function tryOrder(
  groups: readonly ReducedGroup[],
  position: ReadonlyMap<number, number>,
  ownPosition: ReadonlyMap<ReducedGroup['units'][number], number>,
  probability: Float64Array,
  shared: readonly number[],
): number | undefined {
  const weights = new Float64Array(position.size + ownPosition.size);
  for (const event of shared) weights[position.get(event) ?? 0] = at(probability, event);
  for (const [unit, place] of ownPosition) weights[place] = unit.private;
  const diagram: Diagram = { event: [-1, -1], low: [0, 1], high: [0, 1], unique: new Map(), chosen: new Map() };
  try {
    let all = TRUE;
    for (const group of groups) all = choose(diagram, all, threshold(diagram, group, position, ownPosition), FALSE);
    return weigh(diagram, all, weights);
  } catch (error) {
    if (error instanceof TooBig) return undefined;
    throw error;
  }
}

/** "Units of weight k or more work" as a ladder: one rung per unit, one column per weight still needed. */
function threshold(
  diagram: Diagram,
  { k, units }: ReducedGroup,
  position: ReadonlyMap<number, number>,
  ownPosition: ReadonlyMap<ReducedGroup['units'][number], number>,
): number {
  const ladder = [TRUE, ...Array.from({ length: k }, () => FALSE)];
  for (const unit of [...units].reverse()) {
    const works = conjunction(diagram, [
      ...unit.shared.map((event) => position.get(event) ?? 0),
      ownPosition.get(unit) ?? 0,
    ]);
    for (let needed = k; needed > 0; needed -= 1) {
      ladder[needed] = choose(diagram, works, at(ladder, Math.max(0, needed - unit.weight)), at(ladder, needed));
    }
  }
  return at(ladder, k);
}

function conjunction(diagram: Diagram, events: readonly number[]): number {
  return [...events].sort((a, b) => b - a).reduce((rest, event) => node(diagram, event, FALSE, rest), TRUE);
}

function node(diagram: Diagram, event: number, low: number, high: number): number {
  if (low === high) return low;
  const key = `${event} ${low} ${high}`;
  const known = diagram.unique.get(key);
  if (known !== undefined) return known;
  if (diagram.event.length >= MOST_NODES) throw new TooBig();
  const made = diagram.event.push(event) - 1;
  diagram.low.push(low);
  diagram.high.push(high);
  diagram.unique.set(key, made);
  return made;
}

/** The diagram of "if `f` then `g`, else `h`". */
function choose(diagram: Diagram, f: number, g: number, h: number): number {
  if (f === TRUE || g === h) return g;
  if (f === FALSE) return h;
  const key = `${f} ${g} ${h}`;
  const known = diagram.chosen.get(key);
  if (known !== undefined) return known;
  const top = Math.min(...[f, g, h].filter((id) => id > TRUE).map((id) => at(diagram.event, id)));
  const branch = (id: number, side: readonly number[]): number =>
    id > TRUE && at(diagram.event, id) === top ? at(side, id) : id;
  const { low, high } = diagram;
  const made = node(
    diagram,
    top,
    choose(diagram, branch(f, low), branch(g, low), branch(h, low)),
    choose(diagram, branch(f, high), branch(g, high), branch(h, high)),
  );
  diagram.chosen.set(key, made);
  return made;
}

/** Nodes are made after what they lead to, so one pass from the leaves weighs them all. */
function weigh(diagram: Diagram, root: number, weights: Float64Array): number {
  const value = new Float64Array(root + 1);
  value[TRUE] = 1;
  for (let id = 2; id <= root; id += 1) {
    const p = at(weights, at(diagram.event, id));
    value[id] = p * at(value, at(diagram.high, id)) + (1 - p) * at(value, at(diagram.low, id));
  }
  return at(value, root);
}
