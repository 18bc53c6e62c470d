import { sortBy } from '../../base/sort.ts';
import { at, type Lists } from '../structure/structure.ts';
import type { SinglePoint, SinglePoints } from '../types.ts';
import type { EntryCone } from './entry-cones.ts';
import type { Placements } from './placements.ts';

type Found = Map<number, string[]>;

/** Failables that alone take entry points down, and those that alone only degrade them. */
export function singlePoints(breaking: Lists, placements: Placements, cones: Cones): SinglePoints {
  const { found, proven } = foundIn(breaking, cones, placements.events.count);
  return {
    down: report(found.down, proven.down, placements),
    degraded: report(found.degraded, proven.degraded, placements),
  };
}

type Cones = ReadonlyMap<string, EntryCone>;
type Effects = Record<'down' | 'degraded', Found>;

interface Known {
  readonly cones: Cones;
  /** What is lost, and what is lost by what is said alone. */
  readonly points: { readonly found: Effects; readonly proven: Effects };
}
const before = new WeakMap<Lists, Known>();

/** What breaks which groups and which entry point needs them decide it, so it outlives every edit of anything else. */
function foundIn(breaking: Lists, cones: Cones, events: number): Known['points'] {
  const known = before.get(breaking);
  if (known?.cones === cones) return known.points;
  const all = [...cones.values()];
  const found = findIn(all, breaking, events);
  const said = all.map(({ id, said: { serve, full } }) => ({ id, serve, full }));
  const proven = all.every((cone) => cone.said.serve === cone.serve) ? found : findIn(said, breaking, events);
  before.set(breaking, { cones, points: { found, proven } });
  return { found, proven };
}

function findIn(cones: readonly Pick<EntryCone, 'id' | 'serve' | 'full'>[], breaking: Lists, events: number): Effects {
  const down: Found = new Map();
  const degraded: Found = new Map();
  // Per event: the last entry point that it was found for, so that nothing is told twice.
  const told = new Int32Array(events).fill(-1);
  let entry = 0;
  for (const { id, serve, full } of cones) {
    collect(breaking, serve, entry, told, down, id);
    collect(breaking, full, entry, told, degraded, id);
    entry += 1;
  }
  return { down, degraded };
}

function collect(
  { start, items }: Lists,
  groups: Int32Array,
  entry: number,
  told: Int32Array,
  found: Found,
  id: string,
): void {
  for (const group of groups) {
    for (let index = at(start, group); index < at(start, group + 1); index += 1) {
      const event = at(items, index);
      if (at(told, event) === entry) continue;
      told[event] = entry;
      push(found, event, id);
    }
  }
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** A unit and its host are one finding: the host is the cause, the unit a detail of it. */
function report(found: Found, proven: Found, placements: Placements): SinglePoint[] {
  const { events } = placements;
  const covers = new Map<number, string[]>();
  const explained = new Set<number>();
  for (const [event, entryPoints] of found) {
    const host = placements.machineOf(event);
    const hosted = host === undefined ? undefined : found.get(host);
    if (host === undefined || hosted === undefined || !entryPoints.every((entry) => hosted.includes(entry))) continue;
    push(covers, host, events.id(event));
    explained.add(event);
  }
  const points = [...found]
    .filter(([event]) => !explained.has(event))
    .map(([event, entryPoints]) => ({
      failable: events.failable(event),
      covers: (covers.get(event) ?? []).sort(),
      entryPoints,
      proven: found === proven ? entryPoints : (proven.get(event) ?? []),
    }));
  return sortBy(points, ({ failable }) => failable.id);
}
