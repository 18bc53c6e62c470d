import type { Stage } from './schema/stage.ts';
import type { Zone } from './schema/zone.ts';

/** A zone and what it is called. */
export interface NamedZone {
  readonly id: string;
  readonly zone: Zone;
}

/** The zones around a component or a zone, innermost first, without itself. */
export function zonesAround(stage: Pick<Stage, 'components' | 'zones'>, id: string): readonly NamedZone[] {
  return zonesFrom(stage.zones, (stage.components[id] ?? stage.zones[id])?.in);
}

/** A zone, itself first, and the zones around it. Ends at a name that no zone has, and where a circle of zones closes. */
export function zonesFrom(zones: Stage['zones'], start: string | undefined): readonly NamedZone[] {
  const found = new Map<string, NamedZone>();
  for (let id = start; id !== undefined && !found.has(id);) {
    const zone = Object.hasOwn(zones, id) ? zones[id] : undefined;
    if (zone === undefined) break;
    found.set(id, { id, zone });
    id = zone.in;
  }
  return [...found.values()];
}
