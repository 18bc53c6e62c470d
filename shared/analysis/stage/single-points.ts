import { sortBy } from '../../base/sort.ts';
import { breakers } from '../structure/breakers.ts';
import { orderOneCuts } from '../structure/cuts.ts';
import type { Failable, SinglePoint, SinglePoints } from '../types.ts';
import type { EntryCone } from './entry-cones.ts';
import type { Placements } from './placement.ts';
import type { StageStructure } from './stage-structure.ts';

/** Failables that alone take entry points down, and those that alone only degrade them. */
export function singlePoints(
  structure: StageStructure,
  placements: Placements,
  cones: ReadonlyMap<string, EntryCone>,
): SinglePoints {
  const breaking = breakers(structure);
  const down = new Map<number, string[]>();
  const degraded = new Map<number, string[]>();
  for (const cone of cones.values()) {
    const lost = new Set(orderOneCuts(breaking, cone.serve));
    for (const event of lost) push(down, event, cone.id);
    for (const event of orderOneCuts(breaking, cone.full)) if (!lost.has(event)) push(degraded, event, cone.id);
  }
  return { down: report(down, placements), degraded: report(degraded, placements) };
}

function push(map: Map<number, string[]>, key: number, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** A unit and its host are one finding: the host is the cause, the unit a detail of it. */
function report(found: ReadonlyMap<number, string[]>, placements: Placements): SinglePoint[] {
  const { registry } = placements;
  const covers = new Map<number, string[]>();
  const explained = new Set<number>();
  for (const [event, entryPoints] of found) {
    const host = hostOf(placements, event);
    const hosted = host === undefined ? undefined : found.get(host);
    if (host === undefined || hosted === undefined || !entryPoints.every((entry) => hosted.includes(entry))) continue;
    push(covers, host, failableAt(registry.list, event).id);
    explained.add(event);
  }
  const points = [...found]
    .filter(([event]) => !explained.has(event))
    .map(([event, entryPoints]) => ({
      failable: failableAt(registry.list, event),
      covers: (covers.get(event) ?? []).sort(),
      entryPoints,
    }));
  return sortBy(points, ({ failable }) => failable.id);
}

/** The host of a unit; undefined for whatever is not a unit. */
function hostOf({ components, registry }: Placements, event: number): number | undefined {
  const { kind, element } = failableAt(registry.list, event);
  return kind === 'unit' ? components.get(element)?.positions.find(([unit]) => unit === event)?.[1] : undefined;
}

function failableAt(list: readonly Failable[], position: number): Failable {
  const failable = list[position];
  if (failable === undefined) throw new Error(`no failable at position ${position}`);
  return failable;
}
