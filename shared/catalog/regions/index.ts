import { awsRegions } from './aws.ts';
import { azureRegions } from './azure.ts';
import { digitaloceanRegions } from './digitalocean.ts';
import { googleRegions } from './google.ts';
import { hetznerRegions } from './hetzner.ts';
import type { RegionTable } from './types.ts';

/** Where the regions of clouds are. One file and one line here add a cloud. */
export const regionTables: readonly RegionTable[] = [
  awsRegions,
  googleRegions,
  azureRegions,
  digitaloceanRegions,
  hetznerRegions,
];

/** Country and, where it is told, the part of it: the two halves of an ISO 3166-2 code. */
export interface RegionPlace {
  readonly country: string;
  readonly subdivision?: string;
}

const placesOf = new Map(
  regionTables.map(({ platform, places }) => [
    platform,
    new Map(Object.entries(places).flatMap(([place, codes]) => codes.map((code) => [code, asPlace(place)] as const))),
  ]),
);

function asPlace(text: string): RegionPlace {
  const [country = text, subdivision] = text.split('-');
  return subdivision === undefined ? { country } : { country, subdivision };
}

/** The cloud that a vendor or zone goes by this id, name or platform; undefined when it is none of those listed. */
export function cloudNamed(text: string): string | undefined {
  const words = text.toLowerCase();
  return regionTables.find(({ names, platform }) => platform === words || names.some((one) => words.includes(one)))
    ?.platform;
}

/**
 * Where a region or a zone of it is, by its code (`eu-west-1`, `eu-west-1a`, `europe-west1-b`). Without a platform, the
 * clouds that know the code must agree. Undefined: not listed.
 */
export function regionPlace(code: string, platform?: string): RegionPlace | undefined {
  const tables = platform === undefined ? [...placesOf.values()] : [placesOf.get(platform)].flatMap((one) => one ?? []);
  const [first, ...others] = tables.flatMap((table) => table.get(code) ?? table.get(regionOf(code)) ?? []);
  return others.every(({ country }) => country === first?.country) ? first : undefined;
}

/** A zone's code is its region's with a letter after it. */
function regionOf(code: string): string {
  return code.replace(/-?[a-z]$/, '');
}

export interface Region extends RegionPlace {
  readonly code: string;
}

/** The regions of the cloud that has a region by this code, in the order of its list; empty when none is listed. */
export function regionsBeside(code: string): readonly Region[] {
  const table = regionTables.find(({ places }) => Object.values(places).some((codes) => codes.includes(code)));
  return Object.entries(table?.places ?? {}).flatMap(([place, codes]) =>
    codes.map((each) => ({ code: each, ...asPlace(place) })),
  );
}
