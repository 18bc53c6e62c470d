import type { Stage } from '../design/schema/stage.ts';
import { sortedEntries } from '../design/sorted-entries.ts';

/** Zone → what stands directly in it, sorted; an unknown zone counts as the bare canvas, which is `undefined`. */
export function childrenOf(stage: Stage): Map<string | undefined, string[]> {
  const children = new Map<string | undefined, string[]>();
  for (const [id, { in: zone }] of [...sortedEntries(stage.zones), ...sortedEntries(stage.components)]) {
    const outer = zone !== undefined && Object.hasOwn(stage.zones, zone) ? zone : undefined;
    const known = children.get(outer);
    if (known === undefined) children.set(outer, [id]);
    else known.push(id);
  }
  return children;
}
