import type { Component } from '../../../design/schema/component.ts';
import type { Design } from '../../../design/schema/design.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { Vendor } from '../../../design/schema/vendor.ts';

/** A place where data is: its country and the vendor who runs it, each undefined while nobody has said. */
export interface DataPlace {
  /** The innermost zone, where a missing country belongs; undefined when the component stands nowhere. */
  readonly zone: string | undefined;
  readonly country: string | undefined;
  readonly vendor: string | undefined;
}

/** The zone and those around it, innermost first. */
function chain(stage: Stage, start: string | undefined): string[] {
  const ids: string[] = [];
  for (let id = start; id !== undefined && stage.zones[id] !== undefined && !ids.includes(id); id = stage.zones[id]?.in)
    ids.push(id);
  return ids;
}

/** Country and vendor of a zone: of the nearest zone around it that says. */
export function placeOf(stage: Stage, zone: string | undefined, vendor?: string): DataPlace {
  const zones = chain(stage, zone);
  const first = <K extends 'country' | 'vendor'>(key: K) =>
    zones.map((id) => stage.zones[id]?.[key]).find((value) => value !== undefined);
  const region = zones.find((id) => ['region', 'site'].includes(stage.zones[id]?.kind ?? '')) ?? zones.at(0);
  return { zone: region, country: first('country'), vendor: vendor ?? first('vendor') };
}

/** Vendors whose customers do not choose a place: the data is where the vendor is. A host's customers choose. */
const OWN_PLACE: readonly Vendor['kind'][] = ['saas', 'analytics', 'ads', 'mail', 'idp', 'video', 'proctoring', 'ai'];

export function isOwnPlace({ vendors }: Design, vendor: string): boolean {
  const kind = vendors[vendor]?.kind;
  return kind !== undefined && OWN_PLACE.includes(kind);
}

/** Every place of a component: its zone, or the zones that its units are spread over, or where its vendor is. */
export function placesOf(design: Design, stage: Stage, component: Component): DataPlace[] {
  const zone = component.in === undefined ? undefined : stage.zones[component.in];
  const spread = component.spread ?? zone?.spread ?? [];
  const starts = spread.length > 0 ? spread : [component.in];
  return starts.map((start) => {
    const place = placeOf(stage, start, component.managedBy);
    if (place.zone !== undefined || place.vendor === undefined || !isOwnPlace(design, place.vendor)) return place;
    return { ...place, country: design.vendors[place.vendor]?.country };
  });
}
