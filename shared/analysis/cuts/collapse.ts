import type { Placements } from '../stage/placements.ts';

/**
 * The host of a unit that is lost with it anyway, so that a unit and its host are told once: the host is the cause. A unit
 * keeps its own name where its host is a single point, which is told elsewhere.
 */
export function hostInstead(placements: Placements, single: ReadonlySet<number>): (event: number) => number {
  return (event) => {
    const host = placements.machineOf(event);
    return host === undefined || single.has(host) ? event : host;
  };
}
