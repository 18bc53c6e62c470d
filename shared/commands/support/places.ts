import type { Stage } from '../../design/schema/stage.ts';
import type { Zone } from '../../design/schema/zone.ts';
import type { ZoneKind } from '../../design/schema/vocabulary.ts';
import { zonesAround } from '../../design/zones-around.ts';
import { freshId } from './fresh-id.ts';
import { isTaken } from './stage-edit.ts';

const APART: readonly ZoneKind[] = ['rack', 'availability-zone', 'site', 'region'];

/** Whether it is a place of which one can be lost while others like it go on. */
export function failsApart({ kind }: Zone): boolean {
  return APART.includes(kind);
}

/** Drawn places of the same kind as this one, itself first; those beside it before those elsewhere. */
export function placesLike(stage: Stage, zone: string): string[] {
  const own = stage.zones[zone];
  const alike = Object.keys(stage.zones).filter((id) => id !== zone && stage.zones[id]?.kind === own?.kind);
  const beside = alike.filter((id) => stage.zones[id]?.in === own?.in);
  return [zone, ...beside, ...alike.filter((id) => !beside.includes(id))];
}

/** The availability zones (else sites, else racks) that units of an element can be spread over, its own first. */
export function placesFor(stage: Stage, id: string): string[] {
  const element = stage.components[id] ?? stage.zones[id];
  const spread = element !== undefined && 'spread' in element ? (element.spread ?? []) : [];
  const around = [...spread, ...zonesAround(stage, spread[0] ?? id).map((each) => each.id)];
  for (const kind of ['availability-zone', 'site', 'rack'] as const) {
    const drawn = Object.keys(stage.zones).filter((each) => stage.zones[each]?.kind === kind);
    const own = around.filter((each) => drawn.includes(each));
    const parents = new Set([...around, ...own.map((each) => stage.zones[each]?.in)]);
    const near = drawn.filter((each) => !own.includes(each) && parents.has(stage.zones[each]?.in));
    const open = around.some((each) => stage.zones[each]?.kind === 'region' || stage.zones[each]?.kind === 'site');
    const far = open ? [] : drawn.filter((each) => !own.includes(each) && !near.includes(each));
    const places = [...own, ...near, ...far];
    if (places.length > 0 && (own.length > 0 || near.length > 0 || far.length > 0)) return places;
  }
  return [];
}

/** Places like this one, itself first; what is missing to `wanted` is drawn beside it. */
export function withPlacesBeside(stage: Stage, zone: string, wanted: number): string[] {
  const places = placesLike(stage, zone);
  const own = stage.zones[zone];
  while (own !== undefined && failsApart(own) && places.length < wanted) {
    const id = freshId(own.kind, (each) => isTaken(stage, each));
    stage.zones[id] = { kind: own.kind, ...(own.in === undefined ? {} : { in: own.in }) };
    places.push(id);
  }
  return places;
}
