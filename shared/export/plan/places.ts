import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { ZoneKind } from '../../design/schema/vocabulary.ts';
import { zonesAround, zonesFrom, type NamedZone } from '../../design/zones-around.ts';
import type { PlanZone } from './types.ts';

/** The innermost zone of a kind around something. */
export function placeOfKind(stage: Stage, start: string | undefined, kind: ZoneKind): NamedZone | undefined {
  return zonesFrom(stage.zones, start).find(({ zone }) => zone.kind === kind);
}

/** Where hosts can stand, and which of these places are inside which zone of the drawing. */
export interface PlanPlaces {
  /** Keyed by position. Never empty: a stage that draws no place gets one. */
  readonly zones: readonly PlanZone[];
  /** Zone id → keys of the places in it, itself included. */
  readonly inside: ReadonlyMap<string, readonly string[]>;
}

/**
 * The innermost places that `counts` holds for: availability zones, and with `broad` also sites, regions and providers
 * that have none. `fallback` names the place of a stage that draws none.
 */
export function planPlaces(
  stage: Stage,
  counts: (id: string) => boolean,
  options: { readonly broad: boolean; readonly fallback: string },
): PlanPlaces {
  const found = innermostPlaces(stage, options.broad).filter(({ id }) => counts(id));
  const zones = (found.length > 0 ? found : [{ id: options.fallback, zone: undefined }]).map(({ id, zone }, index) => ({
    key: `z${String(index + 1)}`,
    id,
    ...(zone?.code === undefined ? {} : { code: zone.code }),
  }));
  const inside = new Map<string, string[]>();
  for (const { id, key } of zones) {
    for (const around of zonesFrom(stage.zones, id)) inside.set(around.id, [...(inside.get(around.id) ?? []), key]);
  }
  return { zones, inside };
}

const NARROW: readonly ZoneKind[] = ['availability-zone'];
const BROAD: readonly ZoneKind[] = [...NARROW, 'site', 'region', 'provider'];

function innermostPlaces(stage: Stage, broad: boolean): readonly NamedZone[] {
  const kinds = broad ? BROAD : NARROW;
  const places = sortedEntries(stage.zones).filter(([, zone]) => kinds.includes(zone.kind));
  const outer = new Set(places.flatMap(([id]) => zonesAround(stage, id)).map(({ id }) => id));
  return places.filter(([id]) => !outer.has(id)).map(([id, zone]) => ({ id, zone }));
}

/**
 * The key of each of `count` hosts in turn: over the zones of `spread`, else over the places around `inside`. A host
 * that the drawing puts outside every place of the plan has undefined.
 */
export function hostPlaces(
  stage: Stage,
  places: PlanPlaces,
  count: number,
  spread: readonly string[] | undefined,
  inside: string | undefined,
): readonly (string | undefined)[] {
  const asked = (spread ?? []).filter((id) => stage.zones[id] !== undefined).map((id) => keysAt(stage, places, id));
  const turns = asked.length > 0 ? asked : [keysAround(stage, places, inside)];
  return Array.from({ length: count }, (_, index) => {
    const keys = turns[index % turns.length] ?? [];
    return keys[Math.floor(index / turns.length) % keys.length];
  });
}

/** Places inside a zone, or the place that the zone is inside of. */
function keysAt(stage: Stage, { zones, inside }: PlanPlaces, id: string): readonly string[] {
  const held = inside.get(id);
  if (held !== undefined) return held;
  const around = new Set(zonesFrom(stage.zones, id).map((place) => place.id));
  return zones.filter((zone) => around.has(zone.id)).map(({ key }) => key);
}

function keysAround(stage: Stage, { zones, inside }: PlanPlaces, start: string | undefined): readonly string[] {
  const around = zonesFrom(stage.zones, start).find(({ id }) => inside.has(id));
  return inside.get(around?.id ?? '') ?? zones.map(({ key }) => key);
}
