import { connectionKey } from '../design/connection-key.ts';
import type { Stage } from '../design/schema/stage.ts';
import { findType } from './index.ts';

/** What people read for an element of a stage: its name, else the title of its type, else its id. */
export function elementTitle(stage: Stage, id: string): string {
  const component = stage.components[id];
  const named = component ?? stage.zones[id] ?? stage.entryPoints[id];
  return named?.name ?? (component && findType(component.type)?.title) ?? id;
}

/** As `elementTitle`; a connection, by its key, is called after its two ends. */
export function elementName(stage: Stage, id: string): string {
  const connection = stage.connections.find((each) => connectionKey(each) === id);
  if (connection === undefined) return elementTitle(stage, id);
  return `${elementTitle(stage, connection.from)} → ${elementTitle(stage, connection.to)}`;
}
