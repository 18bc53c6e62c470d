import { findType } from '../../shared/catalog/index.ts';
import { connectionKey } from '../../shared/design/connection-key.ts';
import { displayName } from '../../shared/design/display-name.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';

/** What the canvas calls an element: its name, else the title of its type, else its id; a connection by its two ends. */
export function elementName(stage: Stage, id: string): string {
  const connection = stage.connections.find((each) => connectionKey(each) === id);
  if (connection !== undefined) return `${elementName(stage, connection.from)} → ${elementName(stage, connection.to)}`;
  const component = stage.components[id];
  if (component === undefined) return displayName(stage, id);
  return component.name ?? findType(component.type)?.title ?? id;
}
