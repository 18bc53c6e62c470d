import { connectionKey } from '../../design/connection-key.ts';
import { findType } from '../../catalog/index.ts';
import type { Drawn, DrawnBefore, Found, Sighting, Unrecognised } from '../types.ts';
import { freeIds } from './free-ids.ts';
import { countable } from './machine-limit.ts';

interface Merged {
  readonly drawn: Drawn;
  readonly gone: readonly Unrecognised[];
}

/**
 * The drawing that an export was made from, as far as the file still has what was made of it, in the numbers of the file,
 * and besides it what the file has that the drawing had not.
 */
export function withRecord(record: DrawnBefore, { drawn, sightings }: Found): Merged {
  const seen = elementsOf(record, drawn, sightings);
  const there = new Set([...seen.values()].filter((id) => id !== undefined));
  const gone = within(
    record,
    record.made.filter((id) => !there.has(id)),
  );
  const added = sightings.filter((sighting) => seen.get(sighting) === undefined);
  const told = [...countsOf(seen)].filter(([id]) => !record.partly.includes(id));
  const kept = counted(without(record, gone), new Map(told));
  return {
    drawn: added.length === 0 ? kept : withAdded(kept, drawn, added, seen),
    gone: [...gone].map((id) => ({
      name: id,
      what: Object.hasOwn(record.zones, id) ? 'zone of the design' : 'component of the design',
      why: 'The file has nothing of it any more.',
    })),
  };
}

const COLOUR = /-(?:blue|green)$/;

/** The element that each sighting is of: by its names, else the one that does the same and was not seen by name. */
function elementsOf(
  record: DrawnBefore,
  drawn: Drawn,
  sightings: readonly Sighting[],
): ReadonlyMap<Sighting, string | undefined> {
  const known = new Set([...record.made, ...record.partly]);
  const seen = new Map(sightings.map((sighting) => [sighting, elementNamed(sighting, known)]));
  const open = new Set(record.made.filter((id) => ![...seen.values()].includes(id)));
  for (const sighting of sightings) {
    const [component = ''] = sighting.components;
    if (seen.get(sighting) !== undefined || sighting.zone !== undefined) continue;
    const does = protocolOf(drawn.components[component]?.type);
    const alike = [...open].find((id) => does !== undefined && protocolOf(record.components[id]?.type) === does);
    if (alike === undefined) continue;
    open.delete(alike);
    seen.set(sighting, alike);
  }
  return seen;
}

/** What callers speak with it: an export may make a service that answers like the one that was drawn. */
function protocolOf(type: string | undefined): string | undefined {
  return findType(type ?? '')?.ports[0]?.over;
}

/** A name without the colour, without the number of a machine, and what comes before the first `--`. */
function waysToRead(name: string): readonly string[] {
  return [
    name,
    name.replace(COLOUR, ''),
    name.replace(/(?:-(?:blue|green))?-\d+$/, ''),
    ...name.split('--').slice(0, 1),
  ];
}

/** The element that a name is of, or ends or begins with: `openedx-prod-lms`, `lms--studio--443` → `lms`. */
function elementNamed({ names }: Sighting, known: ReadonlySet<string>): string | undefined {
  for (const name of names.flatMap(waysToRead)) {
    const words = name.slice(0, 300).split('-');
    const found = words.map((_, index) => words.slice(index).join('-')).find((end) => known.has(end));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Machines by element. Of two colours that take turns one rests, so that the larger one counts. */
function countsOf(seen: ReadonlyMap<Sighting, string | undefined>): ReadonlyMap<string, number> {
  const colours = new Map<string, Map<string, number>>();
  for (const [{ count, names }, id] of seen) {
    if (id === undefined || count === undefined) continue;
    const colour = names.map((name) => name.match(COLOUR)?.[0]).find((found) => found !== undefined) ?? '';
    const known = colours.get(id) ?? new Map<string, number>();
    colours.set(id, known.set(colour, (known.get(colour) ?? 0) + count));
  }
  return new Map([...colours].map(([id, counts]) => [id, countable(Math.max(...counts.values()))]));
}

/** The elements with everything in the zones among them. */
function within({ zones, components }: Drawn, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids);
  const elements = [...Object.entries(zones), ...Object.entries(components)];
  for (const id of found) for (const [inner, { in: outer }] of elements) if (outer === id) found.add(inner);
  return found;
}

function without({ zones, components, connections }: Drawn, gone: ReadonlySet<string>): Drawn {
  const keep = <T extends { spread?: string[] | undefined }>(map: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(map).flatMap(([id, one]): [string, T][] => {
        if (gone.has(id)) return [];
        return [
          [id, one.spread === undefined ? one : { ...one, spread: one.spread.filter((each) => !gone.has(each)) }],
        ];
      }),
    );
  return {
    zones: keep(zones),
    components: keep(components),
    connections: connections.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}

/** What the file says of numbers; what it says just as the drawing did stays as it was written. */
function counted({ zones, components, connections }: Drawn, counts: ReadonlyMap<string, number>): Drawn {
  return {
    zones: Object.fromEntries(
      Object.entries(zones).map(([id, zone]) => {
        const count = counts.get(id);
        return [id, count === undefined || count === (zone.count ?? 1) ? zone : { ...zone, count }];
      }),
    ),
    components: Object.fromEntries(
      Object.entries(components).map(([id, component]) => {
        const n = counts.get(id);
        return [id, n === undefined || n === (component.n ?? 1) ? component : { ...component, n }];
      }),
    ),
    connections,
  };
}

/** What the drawing had not stands beside what it had, in its first region, with its calls. */
function withAdded(
  kept: Drawn,
  drawn: Drawn,
  added: readonly Sighting[],
  seen: ReadonlyMap<Sighting, string | undefined>,
): Drawn {
  const freeId = freeIds([...Object.keys(kept.zones), ...Object.keys(kept.components)]);
  const names = new Map(
    added
      .flatMap(({ zone, components }) => [zone, ...components])
      .flatMap((id) => (id === undefined ? [] : [[id, freeId(id)]])),
  );
  const [region] = Object.entries(kept.zones).find(([, { kind }]) => kind === 'region') ?? [];
  const place = (outer: string | undefined) => ({ in: names.get(outer ?? '') ?? region });
  const pick = <T extends { in?: string | undefined }>(map: Readonly<Record<string, T>>) =>
    Object.entries(map).flatMap(([id, one]): [string, T][] => {
      const own = names.get(id);
      const { in: outer, ...facts } = one;
      const { in: around } = place(outer);
      return own === undefined ? [] : [[own, { ...(facts as T), ...(around === undefined ? {} : { in: around }) }]];
    });
  const zones = pick(drawn.zones).map(([id, { spread: _, ...zone }]) => [id, zone] as const);
  return {
    zones: { ...kept.zones, ...Object.fromEntries(zones) },
    components: { ...kept.components, ...Object.fromEntries(pick(drawn.components)) },
    connections: [...kept.connections, ...newCalls(kept, drawn, names, seen)],
  };
}

/** Calls from or to what was added; the other end may be of the drawing, when one component alone is meant by it. */
function newCalls(
  kept: Drawn,
  drawn: Drawn,
  names: ReadonlyMap<string, string>,
  seen: ReadonlyMap<Sighting, string | undefined>,
): Drawn['connections'] {
  const old = new Map(
    [...seen].flatMap(([{ components }, element]) => components.map((id) => [id, runsOn(kept, element)] as const)),
  );
  const known = new Set(kept.connections.map(connectionKey));
  return drawn.connections.flatMap((call) => {
    const from = names.get(call.from) ?? old.get(call.from);
    const to = names.get(call.to) ?? old.get(call.to);
    const added = names.has(call.from) || names.has(call.to);
    if (!added || from === undefined || to === undefined || known.has(`${from}->${to}`)) return [];
    return [{ ...call, from, to }];
  });
}

function runsOn({ components }: Drawn, element: string | undefined): string | undefined {
  if (element === undefined) return undefined;
  if (Object.hasOwn(components, element)) return element;
  const [first, ...others] = Object.entries(components).filter(([, { in: outer }]) => outer === element);
  return others.length > 0 ? undefined : first?.[0];
}
