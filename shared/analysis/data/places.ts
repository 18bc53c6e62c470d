import { isManaged } from '../stage/component-facts.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Vendor } from '../../design/schema/vendor.ts';
import type { Zone } from '../../design/schema/zone.ts';

/** A place where data is. Country, subdivision and vendor are undefined while nobody has said. */
export interface DataPlace {
  /** The zone where a missing country belongs; undefined when the component stands nowhere. */
  readonly zone: string | undefined;
  /** The outermost zone, where a missing provider or site belongs. */
  readonly outermost: string | undefined;
  readonly country: string | undefined;
  readonly subdivision: string | undefined;
  /** Who runs the service, else the place. */
  readonly vendor: string | undefined;
  /** The zone that names the vendor of the place. */
  readonly vendorZone: string | undefined;
  /** Whether it stands in a data centre of one's own. */
  readonly onPremise: boolean | 'unknown';
}

const NOWHERE: DataPlace = {
  zone: undefined,
  outermost: undefined,
  country: undefined,
  subdivision: undefined,
  vendor: undefined,
  vendorZone: undefined,
  onPremise: 'unknown',
};
const OFF_PREMISE: readonly Zone['kind'][] = ['provider', 'region', 'availability-zone'];
const known = new WeakMap<Stage, Map<string, DataPlace>>();

/** Country and vendor of a zone: of the nearest zone around it that says. */
export function placeOf(stage: Stage, zone: string | undefined): DataPlace {
  if (zone === undefined || stage.zones[zone] === undefined) return NOWHERE;
  const places = known.get(stage) ?? new Map<string, DataPlace>();
  known.set(stage, places);
  const place = places.get(zone) ?? makePlace(stage, zone);
  places.set(zone, place);
  return place;
}

function makePlace({ zones }: Stage, start: string): DataPlace {
  const chain = chainOf(zones, start);
  const around = chain.flatMap((id) => zones[id] ?? []);
  // A subdivision belongs to the country that it was written beside.
  const named = around.find(({ country, subdivision }) => country !== undefined || subdivision !== undefined);
  const kinds = around.map(({ kind }) => kind);
  const country = around.find((each) => each.country !== undefined)?.country;
  return {
    zone: chain.find((id) => ['region', 'site'].includes(zones[id]?.kind ?? '')) ?? start,
    outermost: chain.at(-1),
    country,
    subdivision: named?.subdivision,
    vendor: around.find(({ vendor }) => vendor !== undefined)?.vendor,
    vendorZone: chain.find((id) => zones[id]?.vendor !== undefined),
    onPremise: kinds.includes('site') ? true : kinds.some((kind) => OFF_PREMISE.includes(kind)) ? false : 'unknown',
  };
}

/** The zone and those around it, innermost first. */
function chainOf(zones: Stage['zones'], start: string): string[] {
  const ids: string[] = [];
  for (let id: string | undefined = start; id !== undefined && !ids.includes(id); id = zones[id]?.in)
    if (zones[id] !== undefined) ids.push(id);
  return ids;
}

/** Vendors whose customers do not choose a place: the data is where the vendor is. A host's customers choose. */
const OWN_PLACE: readonly Vendor['kind'][] = [
  ...(['saas', 'analytics', 'ads', 'mail', 'idp', 'video', 'proctoring', 'ai', 'social', 'payment'] as const),
  'monitoring',
];

export function isOwnPlace({ vendors }: Pick<Design, 'vendors'>, vendor: string): boolean {
  const kind = vendors[vendor]?.kind;
  return kind !== undefined && OWN_PLACE.includes(kind);
}

/** Every place of a component, each once: its zone, or the zones that its units are spread over, or where its vendor is. */
export function placesOf(design: Pick<Design, 'vendors'>, stage: Stage, component: Component): DataPlace[] {
  const spread = component.spread ?? stage.zones[component.in ?? '']?.spread ?? [];
  const starts = spread.length > 0 ? [...new Set(spread)] : [component.in];
  const places = starts.map((start) => withVendor(design, placeOf(stage, start), component));
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

function withVendor(design: Pick<Design, 'vendors'>, place: DataPlace, component: Component): DataPlace {
  const { managedBy } = component;
  const vendor = managedBy ?? (isManaged(component) && place.zone === undefined ? undefined : place.vendor);
  if (place.zone !== undefined || vendor === undefined || !isOwnPlace(design, vendor))
    return managedBy === undefined ? place : { ...place, vendor, onPremise: place.onPremise === true };
  const { country, subdivision } = design.vendors[vendor] ?? {};
  return { ...place, vendor, country, subdivision, onPremise: false };
}

function placeKey({ zone, country, subdivision, vendor }: DataPlace): string {
  return [zone, country, subdivision, vendor].join(' ');
}

/** `US-NY`, `IE`, or undefined while the country is not known. */
export function areaOf({ country, subdivision }: DataPlace): string | undefined {
  return country === undefined || subdivision === undefined ? country : `${country}-${subdivision}`;
}
