import { factOf } from '../../../analysis/stage/component-facts.ts';
import type { PlacedComponent, StageFacts } from '../../../analysis/types.ts';
import { zonesFrom } from '../../../design/zones-around.ts';

/** Whether a standby takes over by itself when the primary is lost. */
export function isStandby({ component, managed, mode, n }: PlacedComponent): boolean {
  return !managed && mode === 'active-passive' && n >= 2 && factOf(component, 'failover') === 'auto';
}

const PLACES: readonly string[] = ['machines', 'rack', 'availability-zone', 'site'];

/** Where it is decided that a standby takes over: the places that fail as a whole, innermost first; none while only the region is said. */
export function decidingPlaces({ stage }: StageFacts, { component }: PlacedComponent): string[] {
  const around = zonesFrom(stage.zones, component.failoverIn);
  return around.filter(({ zone }) => PLACES.includes(zone.kind)).map(({ id }) => id);
}

/** The innermost place that takes the primary and what decides on its failover together. */
export function witnessPlace(analysis: StageFacts, component: PlacedComponent): string | undefined {
  if (!isStandby(component)) return undefined;
  const primary = new Set(component.units[0]?.map((id) => analysis.failables.get(id)?.element));
  return decidingPlaces(analysis, component).find((zone) => primary.has(zone));
}
