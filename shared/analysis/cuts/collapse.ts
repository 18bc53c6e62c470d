import { EVENT, type Events } from '../stage/events.ts';
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
    const host = machineOf(components, events, event);
    return host === undefined || single.has(host) ? event : host;
  };
}

function machineOf(components: Placements['components'], events: Events, event: number): number | undefined {
  if (events.kinds[event] !== EVENT.unit) return undefined;
  return components.get(events.elements[event] ?? '')?.positions[(events.ordinals[event] ?? 1) - 1]?.[1];
}
