import type { Stage } from '../../shared/design/schema/stage.ts';
import { absoluteCorner, type Box } from '../../shared/layout/places.ts';

/** Along calls, against them, or to the previous or next of what has the same caller. */
export type Way = 'called' | 'caller' | 'before' | 'after';

/** The component that one step along the graph leads to; undefined when there is none that way. From top to bottom. */
export function walk(stage: Stage, places: ReadonlyMap<string, Box>, from: string, way: Way): string | undefined {
  if (way === 'called') return inOrder(stage, places, calledBy(stage, from))[0];
  if (way === 'caller') return inOrder(stage, places, callersOf(stage, from))[0];
  const [caller] = inOrder(stage, places, callersOf(stage, from));
  const beside = caller === undefined ? Object.keys(stage.components) : calledBy(stage, caller);
  const row = inOrder(stage, places, beside);
  const at = row.indexOf(from);
  return at < 0 ? undefined : row[at + (way === 'after' ? 1 : -1)];
}

function calledBy(stage: Stage, id: string): readonly string[] {
  return stage.connections.filter(({ from }) => from === id).map(({ to }) => to);
}

function callersOf(stage: Stage, id: string): readonly string[] {
  return stage.connections.filter(({ to }) => to === id).map(({ from }) => from);
}

function inOrder(stage: Stage, places: ReadonlyMap<string, Box>, ids: readonly string[]): readonly string[] {
  const corners = [...new Set(ids)].map((id) => ({ id, ...absoluteCorner(stage, places, id) }));
  return corners.sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
