import { connectionKey } from '../../design/connection-key.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Box } from '../places.ts';
import { routeLines, type Lines } from './route-lines.ts';

/**
 * The lines of a stage's connections between its cards. `boxes` are absolute; those of zones are not in the way, but
 * `names` are: what is written in their headers.
 */
export function stageLines(
  stage: Stage,
  boxes: ReadonlyMap<string, Box>,
  names: ReadonlyMap<string, Box>,
  before?: Lines,
): Lines {
  const lines = stage.connections.map((each) => ({ key: connectionKey(each), from: each.from, to: each.to }));
  const cards = new Map([...boxes].filter(([id]) => Object.hasOwn(stage.components, id)));
  return routeLines(lines, { boxes: cards, names }, before);
}
