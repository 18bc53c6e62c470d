import { at, listAt, weightAt, type Lists, type Structure } from './structure.ts';

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

/** Pairs of events, none of them in `skip`, that together leave one group with too little; a pair once. */
export function* pairsOf(structure: Structure, group: number, skip: ReadonlySet<number>): Iterable<[number, number]> {
  const members = listAt(structure.units, group);
  const weight = (slots: readonly number[]): number =>
    slots.reduce((sum, slot) => sum + weightAt(structure, at(members, slot)), 0);
  const spare = weight([...members.keys()]) - at(structure.k, group);
  const reach = [...slotsByEvent(structure, group, skip)]
    .map(([event, slots]) => ({ event, slots, lost: weight(slots) }))
    .sort((p, q) => q.lost - p.lost);
  for (const [first, { event, slots, lost }] of reach.entries()) {
    const mine = new Set(slots);
    for (let next = first + 1; next < reach.length; next += 1) {
      const other = reach[next];
      if (other === undefined || lost + other.lost <= spare) break;
      if (lost + weight(other.slots.filter((slot) => !mine.has(slot))) > spare) yield [event, other.event];
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
