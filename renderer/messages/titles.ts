import { elementTitle as titleInEnglish } from '../../shared/catalog/element-title.ts';
import { connectionByKey } from '../../shared/design/connection-key.ts';
import { valueLabel } from '../../shared/design/fields/labels.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { told } from './told.ts';

/** What people read for an element of a stage: its name, else what the window calls its type, else its id. */
export function elementTitle(stage: Stage, id: string): string {
  const title = titleInEnglish(stage, id);
  const component = stage.components[id];
  return component === undefined || component.name !== undefined || title === id ? title : told(title);
}

/** As `elementTitle`; a connection, by its key, is called after its two ends. */
export function elementName(stage: Stage, id: string): string {
  const connection = connectionByKey(stage, id);
  if (connection === undefined) return elementTitle(stage, id);
  return `${elementTitle(stage, connection.from)} → ${elementTitle(stage, connection.to)}`;
}

/** A value of a field, or a word of a closed list such as the kinds of zones and of data. */
export function valueWords(value: unknown): string {
  return Array.isArray(value) && value.length > 0 ? value.map(valueWords).join(', ') : told(valueLabel(value));
}
