import type { Zone } from '../../design/schema/zone.ts';
import { reached, type Web } from './calls.ts';
import { platforms } from './platforms.ts';
import type { FoundResource } from './resource.ts';
import type { Thing } from './things.ts';

type FreeId = (name: string, ending?: string) => string;

/** The zones around things, and where each of them stands. */
export interface FoundPlaces {
  readonly zones: Readonly<Record<string, Zone>>;
  /** The zone around a thing. */
  readonly around: (thing: Thing) => string;
  /** Availability zones of machines. */
  readonly spread: (thing: Thing) => readonly string[];
}

/** Draws a provider and a region per platform, its networks, and the zones of subnets and machines, as far as the file names them. */
export function placesOf(web: Web, things: readonly Thing[], freeId: FreeId): FoundPlaces {
  const zones: Record<string, Zone> = {};
  const known = new Map<string, string>();
  const place = (key: string, name: string, zone: Zone): string => {
    const id = known.get(key) ?? freeId(name);
    known.set(key, id);
    zones[id] ??= zone;
    return id;
  };
  const region = (thing: Thing): string => {
    const { id, title } = platforms[platformOf(thing)];
    const provider = place(id, id, { kind: 'provider', name: title, vendor: id });
    const code = regionOf(web, thing);
    const facts: Zone = { kind: 'region', in: provider, ...(code === undefined ? {} : { code }) };
    return place(`${id} ${code ?? ''}`, code ?? 'region', facts);
  };
  const around = (thing: Thing): string => {
    const [network, ...others] = networksOf(web, thing);
    if (thing.zone === undefined || network === undefined || others.length > 0) return region(thing);
    const { label: name } = network;
    return place(network.address, name, { kind: 'network', in: region(thing), ...(name === '' ? {} : { name }) });
  };
  const spread = (thing: Thing): readonly string[] =>
    placesAt(web, thing).map((code) =>
      place(`${platformOf(thing)} zone ${code}`, code, { kind: 'availability-zone', in: region(thing), code }),
    );
  for (const thing of things) {
    around(thing);
    if (thing.zone !== undefined) spread(thing);
  }
  return { zones, around, spread };
}

export function platformOf({ resources: [first] }: Thing): keyof typeof platforms {
  return first?.platform ?? 'aws';
}

function codesOf(web: Web, { resources }: Thing): readonly string[] {
  return resources.flatMap((one) => [
    ...(one.places ?? []),
    ...standsIn(web, one, 'subnet').flatMap(({ places }) => places ?? []),
  ]);
}

function placesAt(web: Web, thing: Thing): readonly string[] {
  const codes = codesOf(web, thing).filter((code) => code !== '');
  return [...new Set(codes)].sort();
}

function regionOf(web: Web, thing: Thing): string | undefined {
  const said = thing.resources.find(({ region }) => region !== undefined)?.region;
  const [place] = placesAt(web, thing);
  return said ?? (place === undefined ? undefined : platforms[platformOf(thing)].regionOf(place));
}

function networksOf(web: Web, { resources }: Thing): readonly FoundResource[] {
  return [...new Set(resources.flatMap((one) => standsIn(web, one, 'network')))];
}

function standsIn(web: Web, resource: FoundResource, role: 'subnet' | 'network'): readonly FoundResource[] {
  const names = [...reached(web, resource, ['between', 'subnet'])];
  return names.flatMap((name) => {
    const found = web.byAddress.get(name);
    return found?.role === role ? [found] : [];
  });
}
