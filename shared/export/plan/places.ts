import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { ZoneKind } from '../../design/schema/vocabulary.ts';
import type { Zone } from '../../design/schema/zone.ts';
import type { PlanZone } from './types.ts';

export interface Place {
  readonly id: string;
  readonly zone: Zone;
}

/** The zones around something, innermost first. Ends at an unknown zone or at a cycle. */
export function zonesAround(stage: Stage, start: string | undefined): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<string>();
  for (let id = start; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const zone = stage.zones[id];
    if (zone === undefined) break;
    places.push({ id, zone });
    id = zone.in;
  }
  return places;
}

/** The innermost zone of a kind around something. */
export function placeOfKind(stage: Stage, start: string | undefined, kind: ZoneKind): Place | undefined {
  return zonesAround(stage, start).find(({ zone }) => zone.kind === kind);
}

/** The region that holds most components; the first by id among equals. */
export function mainRegion(stage: Stage): Place | undefined {
  const weight = new Map<string, number>();
  for (const [, component] of sortedEntries(stage.components)) {
    const id = placeOfKind(stage, component.in, 'region')?.id;
    if (id !== undefined) weight.set(id, (weight.get(id) ?? 0) + 1);
  }
  const regions = sortedEntries(stage.zones).filter(([, zone]) => zone.kind === 'region');
  const [best] = regions.sort(([a], [b]) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
  return best === undefined ? undefined : { id: best[0], zone: best[1] };
}

/**
 * The availability zones of the main region, keyed by position. A stage that draws none gets one, so that hosts always
 * have a place.
 */
export function planZones(stage: Stage, region: Place | undefined): readonly PlanZone[] {
  const zones = sortedEntries(stage.zones).filter(
    ([id, zone]) => zone.kind === 'availability-zone' && (region === undefined || isInside(stage, id, region.id)),
  );
  if (zones.length === 0) return [{ key: 'z1', id: region?.id ?? 'anywhere' }];
  return zones.map(([id, zone], index) => ({
    key: `z${String(index + 1)}`,
    id,
    ...(zone.code === undefined ? {} : { code: zone.code }),
  }));
}

function isInside(stage: Stage, id: string, around: string): boolean {
  return zonesAround(stage, id).some((place) => place.id === around);
}

/**
 * Zone keys to put hosts in, in turn: the zones of `spread`, else the zone around the place, else every zone of the plan.
 */
export function spreadKeys(
  stage: Stage,
  zones: readonly PlanZone[],
  spread: readonly string[] | undefined,
  inside: string | undefined,
): readonly string[] {
  const asked = (spread ?? []).map((id) => keyAround(stage, zones, id)).filter((key) => key !== undefined);
  if (asked.length > 0) return asked;
  const around = keyAround(stage, zones, inside);
  return around === undefined ? zones.map(({ key }) => key) : [around];
}

function keyAround(stage: Stage, zones: readonly PlanZone[], id: string | undefined): string | undefined {
  for (const place of zonesAround(stage, id)) {
    const zone = zones.find((candidate) => candidate.id === place.id);
    if (zone !== undefined) return zone.key;
  }
  return undefined;
}
