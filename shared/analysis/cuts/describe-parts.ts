import type { AnalysisParts } from '../stage/analysis-parts.ts';
import { EVENT } from '../stage/event-numbers.ts';
import type { Placements } from '../stage/placements.ts';
import { named } from './families.ts';
import type { CutPart } from './types.ts';

interface Part {
  readonly of: readonly number[];
  readonly any: number;
}

/** Parts by name, and the racks and zones that hold all of them. */
export function describeParts({ placements, stage }: AnalysisParts, parts: readonly Part[]) {
  const { events } = placements();
  const around = parts.flatMap(({ of }) => of).map((event) => placesOf(placements(), event));
  const shared = [...(around[0] ?? [])].filter((place) => {
    const kind = stage.zones[events.elements[place] ?? '']?.kind;
    return (
      (kind === 'rack' || kind === 'availability-zone' || kind === 'site') && around.every((all) => all.has(place))
    );
  });
  const byName = parts.map(({ of, any }): CutPart => ({ of: named(events, of), any }));
  return { parts: byName, shared: named(events, shared) };
}

/** The places around a failable that is no place itself: every unit that needs it stands in them. */
function placesOf(placements: Placements, event: number): Set<number> {
  const { events, list } = placements;
  if (events.kinds[event] === EVENT.place) return new Set();
  const owner = placements.components.get(events.elements[event] ?? '');
  const units = (owner === undefined ? list : [owner]).flatMap((each) => placements.eventsOf(each));
  const standing = units.find((unit) => unit.includes(event)) ?? [];
  return new Set(standing.filter((other) => events.kinds[other] === EVENT.place));
}
