import { elementTitle } from '../../shared/catalog/element-title.ts';
import { connectionKey } from '../../shared/design/connection-key.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';

/** What the canvas calls an element; a connection by its two ends. */
export function elementName(stage: Stage, id: string): string {
  const connection = stage.connections.find((each) => connectionKey(each) === id);
  if (connection === undefined) return elementTitle(stage, id);
  return `${elementTitle(stage, connection.from)} → ${elementTitle(stage, connection.to)}`;
}
