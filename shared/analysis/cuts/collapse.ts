import type { Placements } from '../stage/placement.ts';

/**
 * The host of a unit that is lost with it anyway, so that a unit and its host are told once: the host is the cause. A unit
 * keeps its own name where its host is a single point, which is told elsewhere.
 */
export function hostInstead(
  { components, events }: Placements,
  single: ReadonlySet<number>,
): (event: number) => number {
  return (event) => {
    const host = components.get(events.elements[event] ?? '')?.machineOf(event);
    return host === undefined || single.has(host) ? event : host;
  };
}
