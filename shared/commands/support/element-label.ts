import { connectionKey } from '../../design/connection-key.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { findStage } from './stage-edit.ts';

/** What menus call an element: its name, else the title of its type, else its id; a connection by its two ends. */
export function elementLabel(stage: Stage | undefined, id: string): string {
  if (stage === undefined) return id;
  const connection = stage.connections.find((candidate) => connectionKey(candidate) === id);
  if (connection === undefined) return elementTitle(stage, id);
  return `${elementLabel(stage, connection.from)} to ${elementLabel(stage, connection.to)}`;
}

/** One element by its label, several by their number. */
export function elementsLabel(design: Design, stageId: string, ids: readonly string[]): string {
  const [only] = ids;
  return ids.length === 1 && only !== undefined
    ? elementLabel(findStage(design, stageId), only)
    : `${ids.length} elements`;
}

export function stageLabel(design: Design, stageId: string): string {
  return findStage(design, stageId)?.name ?? stageId;
}
