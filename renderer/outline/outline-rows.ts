import { elementTitle, valueWords } from '../messages/titles.ts';
import { told } from '../messages/told.ts';
import { findType } from '../../shared/catalog/index.ts';
import { connectionByKey, connectionKey } from '../../shared/design/connection-key.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { sortedEntries } from '../../shared/design/sorted-entries.ts';

/** One line of the outline: a zone, a component in it, or a connection below the component that calls. */
export interface OutlineRow {
  readonly id: string;
  /** From 1. */
  readonly level: number;
  /** Undefined: it holds nothing. */
  readonly open: boolean | undefined;
  readonly parent: string | undefined;
  /** Which it is of those beside it, from 1, and how many these are. */
  readonly place: number;
  readonly of: number;
}

/** What a line says. */
export interface RowWords {
  readonly kind: 'zone' | 'component' | 'connection';
  readonly icon: string;
  readonly title: string;
  /** Its kind or type, when the title does not say it. */
  readonly detail: string;
}

/** Everything of a stage as a tree written line by line: what is inside closed lines is left out. */
export function outlineRows(stage: Stage, closed: ReadonlySet<string>): readonly OutlineRow[] {
  const held = heldBy(stage);
  const rows: OutlineRow[] = [];
  const seen = new Set<string>();
  const add = (ids: readonly string[], level: number, parent: string | undefined): void =>
    ids.forEach((id, index) => {
      if (seen.has(id)) return;
      seen.add(id);
      const inside = held.get(id) ?? [];
      const open = inside.length === 0 ? undefined : !closed.has(id);
      rows.push({ id, level, open, parent, place: index + 1, of: ids.length });
      if (open === true) add(inside, level + 1, id);
    });
  add(held.get(undefined) ?? [], 1, undefined);
  return rows;
}

/** Zone → what stands directly in it, component → the connections by which it calls; undefined → the outermost. */
function heldBy(stage: Stage): Map<string | undefined, string[]> {
  const held = new Map<string | undefined, string[]>();
  const put = (outer: string | undefined, id: string) => {
    const beside = held.get(outer);
    if (beside === undefined) held.set(outer, [id]);
    else beside.push(id);
  };
  const known = (zone: string | undefined) =>
    zone !== undefined && Object.hasOwn(stage.zones, zone) ? zone : undefined;
  for (const [id, zone] of sortedEntries(stage.zones)) put(known(zone.in), id);
  for (const [id, component] of sortedEntries(stage.components)) put(known(component.in), id);
  for (const connection of stage.connections) put(connection.from, connectionKey(connection));
  return held;
}

/** What the line of an element says, in the language of the window. */
export function rowWords(stage: Stage, id: string): RowWords {
  const [component, zone] = [stage.components[id], stage.zones[id]];
  const title = elementTitle(stage, id);
  if (component !== undefined) {
    const type = findType(component.type);
    const detail = type === undefined ? component.type : told(type.title);
    return { kind: 'component', icon: type?.icon ?? 'component', title, detail: detail === title ? '' : detail };
  }
  if (zone !== undefined) return { kind: 'zone', icon: `zone-${zone.kind}`, title, detail: valueWords(zone.kind) };
  const connection = connectionByKey(stage, id);
  const over = connection?.over ?? '';
  return { kind: 'connection', icon: '', title: `→ ${elementTitle(stage, connection?.to ?? id)}`, detail: over };
}
