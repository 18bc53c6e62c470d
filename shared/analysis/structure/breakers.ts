import { at, weightAt, type Lists, type Structure } from './structure.ts';

/**
 * Group → the events that alone leave it with fewer than k units. An entry is the conjunction of the groups in its
 * closure, so its order-1 cuts are exactly the breakers of those groups: nothing needs to be propagated per event.
 */
export function breakers(structure: Structure): Lists {
  const { units, events, groupCount } = structure;
  const lost = new Int32Array(structure.eventCount);
  const touched: number[] = [];
  const start = new Int32Array(groupCount + 1);
  const items: number[] = [];
  for (let group = 0; group < groupCount; group += 1) {
    let total = 0;
    for (let slot = at(units.start, group); slot < at(units.start, group + 1); slot += 1) {
      const unit = at(units.items, slot);
      const weight = weightAt(structure, unit);
      total += weight;
      for (let index = at(events.start, unit); index < at(events.start, unit + 1); index += 1) {
        const event = at(events.items, index);
        if (at(lost, event) === 0) touched.push(event);
        lost[event] = at(lost, event) + weight;
      }
    }
    const spare = total - at(structure.k, group);
    for (const event of touched) {
      if (at(lost, event) > spare) items.push(event);
      lost[event] = 0;
    }
    touched.length = 0;
    start[group + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
}
