import type { Part, Trunk } from './trunks.ts';

/** More trunks in one channel keep the order they come in: comparing each with each would take too long in a drag. */
const COMPARED = 32;
const PASSES = 4;

/** Trunks in the order, from lower places to higher, in which the fewest of their lines cross. */
export function inOrder(trunks: readonly Trunk[]): Trunk[] {
  if (trunks.length > COMPARED) return [...trunks];
  const costs = trunks.map((a) => trunks.map((b) => crossings(a, b)));
  const cost = (a: number, b: number) => costs[a]?.[b] ?? 0;
  let order = trunks.map((_, index) => index);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = order;
    for (const moved of before) order = bestPlace(moved, order, cost);
    if (order.every((each, index) => each === before[index])) break;
  }
  return order.flatMap((index) => trunks[index] ?? []);
}

/** The order with one of them put where it costs least; where it is unless another place is better. */
function bestPlace(moved: number, order: readonly number[], cost: (a: number, b: number) => number): number[] {
  const others = order.filter((each) => each !== moved);
  let sum = others.reduce((total, each) => total + cost(moved, each), 0);
  const sums = [sum];
  for (const each of others) {
    sum += cost(each, moved) - cost(moved, each);
    sums.push(sum);
  }
  const [now, best] = [order.indexOf(moved), Math.min(...sums)];
  const place = sums[now] === best ? now : sums.indexOf(best);
  return [...others.slice(0, place), moved, ...others.slice(place)];
}

/** Pairs of lines that cross, or lie on each other, when one trunk is at a lower place than the other. */
function crossings(lower: Trunk, higher: Trunk): number {
  if (lower.from === higher.from || lower.high < higher.low || higher.high < lower.low) return 0;
  let sum = 0;
  for (const a of lower.parts) for (const b of higher.parts) if (cross(a, b)) sum += 1;
  return sum;
}

function cross(lower: Part, higher: Part): boolean {
  if (lower.wire.to === higher.wire.to) return false;
  return lower.higher.some((end) => within(end, higher)) || higher.lower.some((end) => within(end, lower));
}

function within(end: number, { low, high }: Part): boolean {
  return end >= low && end <= high;
}
