import { connectionByKey } from '../../shared/design/connection-key.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';

/** What can be selected for an element: where somebody enters for an entry point; nothing for what is gone. */
export function selectable(stage: Stage, id: string): string[] {
  const entry = stage.entryPoints[id];
  const there = (known: string) => known in stage.components || known in stage.zones || ends(stage, known).length > 0;
  if (there(id)) return [id];
  return entry !== undefined ? [entry.at] : [];
}

/** What stands on the canvas for these: both ends of a connection, where somebody enters for an entry point. */
export function nodesOf(stage: Stage, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const [element] = selectable(stage, id);
    if (element === undefined) return [];
    const both = ends(stage, element);
    return both.length > 0 ? both : [element];
  });
}

function ends(stage: Stage, key: string): string[] {
  const found = connectionByKey(stage, key);
  return found === undefined ? [] : [found.from, found.to];
}
