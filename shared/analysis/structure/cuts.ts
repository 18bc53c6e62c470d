import { listAt, type Lists, type Structure } from './structure.ts';

/** Events whose failure alone breaks one of the groups, in ascending order. */
export function orderOneCuts(breaking: Lists, groups: Int32Array): number[] {
  const cuts = new Set<number>();
  for (const group of groups) for (const event of listAt(breaking, group)) cuts.add(event);
  return [...cuts].sort((a, b) => a - b);
}

/**
 * Pairs of events that break one of the groups together while neither does alone, ascending. Two events break a
 * conjunction only by breaking one group of it, so each group is searched by itself, widest-reaching events first.
 */
export function orderTwoCuts(structure: Structure, groups: Int32Array, single: readonly number[]): [number, number][] {
  const skip = new Set(single);
  const found = new Map<string, [number, number]>();
  for (const group of groups) {
    for (const [a, b] of pairsOf(structure, group, skip)) {
      const pair: [number, number] = a < b ? [a, b] : [b, a];
      found.set(pair.join(' '), pair);
    }
  }
  return [...found.values()].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

function* pairsOf(structure: Structure, group: number, skip: ReadonlySet<number>): Iterable<[number, number]> {
  const spare = listAt(structure.units, group).length - (structure.k[group] ?? 0);
  const reach = [...slotsByEvent(structure, group, skip)].sort((p, q) => q[1].length - p[1].length);
  for (const [first, [event, slots]] of reach.entries()) {
    const mine = new Set(slots);
    for (const [other, theirs] of reach.slice(first + 1)) {
      if (slots.length + theirs.length <= spare) break;
      if (slots.length + theirs.filter((slot) => !mine.has(slot)).length > spare) yield [event, other];
    }
  }
}

function slotsByEvent(structure: Structure, group: number, skip: ReadonlySet<number>): Map<number, number[]> {
  const slots = new Map<number, number[]>();
  listAt(structure.units, group).forEach((unit, slot) => {
    for (const event of listAt(structure.events, unit)) {
      if (skip.has(event)) continue;
      const known = slots.get(event);
      if (known) known.push(slot);
      else slots.set(event, [slot]);
    }
  });
  return slots;
}
