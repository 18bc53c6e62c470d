import type { Stage } from '../../design/schema/stage.ts';

/** The ids with everything inside the zones among them, at any depth. Ids that the stage does not know are left out. */
export function withContents(stage: Stage, ids: Iterable<string>): Set<string> {
  const known = (id: string) => Object.hasOwn(stage.components, id) || Object.hasOwn(stage.zones, id);
  const found = new Set([...ids].filter(known));
  if (![...found].some((id) => Object.hasOwn(stage.zones, id))) return found;
  const children = childrenOf(stage);
  // A set grows while it is walked, so contents of contents are visited too; cycles end because ids are added once.
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child);
  return found;
}

function childrenOf(stage: Stage): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [id, element] of [...Object.entries(stage.zones), ...Object.entries(stage.components)]) {
    if (element.in === undefined) continue;
    children.set(element.in, [...(children.get(element.in) ?? []), id]);
  }
  return children;
}
