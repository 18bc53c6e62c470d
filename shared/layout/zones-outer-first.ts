import { sortedEntries } from '../design/sorted-entries.ts';
import type { Stage } from '../design/schema/stage.ts';

/** Ids of all zones: each comes after the one around it, equals by id. */
export function zonesOuterFirst(stage: Stage): string[] {
  const depth = (id: string): number => {
    let [deep, at] = [0, stage.zones[id]?.in];
    for (; at !== undefined && deep < 100; at = stage.zones[at]?.in) deep += 1;
    return deep;
  };
  const ids = sortedEntries(stage.zones).map(([id]) => ({ id, depth: depth(id) }));
  return ids.sort((a, b) => a.depth - b.depth).map(({ id }) => id);
}
