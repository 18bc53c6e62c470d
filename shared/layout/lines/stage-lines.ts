import type { Stage } from '../../design/schema/stage.ts';
import { foldedLines, type Fold } from '../fold.ts';
import type { Box } from '../places.ts';
import { routeLines, type Lines } from './route-lines.ts';

/**
 * The lines of a stage between what is drawn of it. `boxes` are absolute; those of zones are not in the way unless they
 * are collapsed, but `names` are: what is written in their headers.
 */
export function stageLines(
  stage: Stage,
  boxes: ReadonlyMap<string, Box>,
  names: ReadonlyMap<string, Box>,
  fold: Fold,
): Lines {
  const cards = [...boxes].filter(([id]) => Object.hasOwn(stage.components, id) || fold.contents.has(id));
  return routeLines(foldedLines(stage, fold), { boxes: new Map(cards), names });
}
