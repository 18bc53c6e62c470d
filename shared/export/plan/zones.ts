import { sortedEntries } from '../../design/display-name.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { ZoneKind } from '../../design/schema/vocabulary.ts';
import type { Zone } from '../../design/schema/zone.ts';
import type { PlanZone } from './types.ts';

export interface NamedZone {
  readonly id: string;
  readonly zone: Zone;
}

/** The zones around an element, innermost first. Parsing has made sure that zones do not contain themselves. */
export function enclosingZones(stage: Stage, innermost: string | undefined): NamedZone[] {
  const found: NamedZone[] = [];
  for (let id = innermost; id !== undefined; id = stage.zones[id]?.in) {
    const zone = stage.zones[id];
    if (zone === undefined || found.some((seen) => seen.id === id)) break;
    found.push({ id, zone });
  }
  return found;
}

/** The group of machines a component runs on, when the drawing has one. */
export function machinesOf(stage: Stage, component: Pick<Component, 'in'>): NamedZone | undefined {
  return enclosingZones(stage, component.in).find(({ zone }) => zone.kind === 'machines');
}

/** The first zone of a kind, by id: an export is for one region. */
export function firstOfKind(stage: Stage, kind: ZoneKind): NamedZone | undefined {
  const found = sortedEntries(stage.zones).find(([, zone]) => zone.kind === kind);
  return found && { id: found[0], zone: found[1] };
}

/** Availability zones by position; a drawing without any has one. */
export function planZones(stage: Stage): PlanZone[] {
  const zones = sortedEntries(stage.zones).filter(([, zone]) => zone.kind === 'availability-zone');
  if (zones.length === 0) return [{ key: 'z1', id: 'z1' }];
  return zones.map(([id, zone], index) => ({ key: `z${index + 1}`, id, code: zone.code }));
}

/** Keys of the zones that units are spread over, in turn: as drawn, else the zone around, else every zone. */
export function spreadKeys(stage: Stage, zones: readonly PlanZone[], place: Pick<Zone, 'spread' | 'in'>): string[] {
  const keyOf = (id: string) => zones.find((zone) => zone.id === id)?.key;
  const drawn = (place.spread ?? []).flatMap((id) => keyOf(id) ?? []);
  if (drawn.length > 0) return drawn;
  const around = enclosingZones(stage, place.in).flatMap(({ id }) => keyOf(id) ?? []);
  return around.length > 0 ? around.slice(0, 1) : zones.map(({ key }) => key);
}
