import { sortBy } from '../base/sort.ts';
import type { Stage } from './schema/stage.ts';

/** What people read for an element of a stage: its name, else its id. */
export function displayName(stage: Stage, id: string): string {
  return (stage.components[id] ?? stage.zones[id] ?? stage.entryPoints[id])?.name ?? id;
}

/** The entries of an id-keyed map, sorted by id, so that no result depends on the author's order. */
export function sortedEntries<T>(map: Readonly<Record<string, T>>): [string, T][] {
  return sortBy(Object.entries(map), ([id]) => id);
}
