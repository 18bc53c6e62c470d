import { groupBy } from '../../base/group-by.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Zone } from '../../design/schema/zone.ts';
import type { Drawn, Found, Unrecognised } from '../types.ts';
import { callsOf, webOf } from './calls.ts';
import { freeIds } from './free-ids.ts';
import { countable, uncounted } from './machine-limit.ts';
import { placesOf, platformOf, type FoundPlaces } from './places.ts';
import { platforms } from './platforms.ts';
import type { FoundResource } from './resource.ts';
import { labelOf, thingsOf, type Thing } from './things.ts';

/** Draws resources of clouds: a start to be corrected, not the same stack. Nothing to draw gives no sightings. */
export function findInResources(
  known: readonly FoundResource[],
  unknown: readonly Unrecognised[],
): Omit<Found, 'title' | 'record'> {
  const resources = known.filter((resource) => !keepsLogs(resource));
  const freeId = freeIds();
  const things = thingsOf(resources, freeId);
  const unrecognised = [
    ...unknown,
    ...known.filter(keepsLogs).map(logStore),
    ...things.flatMap(({ zone, count }) => uncounted(zone ?? '', count ?? 0)),
  ];
  const web = webOf(resources);
  const places = placesOf(web, things, freeId);
  const drawn: Drawn = {
    zones: { ...places.zones, ...machineZones(things, places) },
    components: Object.fromEntries(things.map((thing) => [thing.id, componentOf(thing, places)])),
    connections: callsOf(web, things).map((call) => ({ ...call })),
  };
  return {
    vendors: vendorsOf(things),
    drawn,
    sightings: things.map(({ id, zone, count, resources: seen }) => ({
      names: [...new Set(seen.flatMap(({ names }) => names))],
      components: [id],
      ...(zone === undefined ? {} : { zone }),
      ...(count === undefined ? {} : { count }),
    })),
    understood: countWords(resources),
    unrecognised,
  };
}

/** Where balancers and networks write their logs: no store of the platform's. */
function keepsLogs({ is, label }: FoundResource): boolean {
  return is === 'object-storage' && /(?:^|[-_])logs?(?:[-_]?bucket)?$/i.test(label);
}

function logStore({ address, type }: FoundResource): Unrecognised {
  return { name: address, what: type, why: 'It keeps the logs of other resources.' };
}

function machineZones(things: readonly Thing[], places: FoundPlaces): Record<string, Zone> {
  return Object.fromEntries(
    things.flatMap((thing): [string, Zone][] => {
      if (thing.zone === undefined || thing.count === undefined) return [];
      const spread = places.spread(thing);
      const facts = { kind: 'machines' as const, in: places.around(thing), count: countable(thing.count) };
      return [[thing.zone, { ...facts, ...(spread.length > 0 ? { spread: [...spread] } : {}) }]];
    }),
  );
}

function componentOf(thing: Thing, places: FoundPlaces): Component {
  const name = labelOf(thing.resources);
  const facts = { type: thing.type, ...(name === '' ? {} : { name }) };
  if (thing.zone !== undefined) return { ...facts, in: thing.zone };
  return { ...facts, in: places.around(thing), managedBy: platforms[platformOf(thing)].id };
}

function vendorsOf(things: readonly Thing[]): Found['vendors'] {
  const used = [...new Set(things.map(platformOf))].map((platform) => platforms[platform]);
  return Object.fromEntries(used.map(({ id, title }) => [id, { kind: 'hosting', name: title }]));
}

function countWords(resources: readonly FoundResource[]): Readonly<Record<string, number>> {
  const words = groupBy(resources, ({ word }) => word);
  return Object.fromEntries([...words].map(([word, all]) => [word, all.length]));
}
