import { isMap } from '../base/is-map.ts';
import { own } from '../base/own.ts';
import { sortBy } from '../base/sort.ts';
import { connectionKey } from './connection-key.ts';
import type { Design } from './schema/design.ts';
import type { Stage } from './schema/stage.ts';

/** One difference of two models. An element that came or went is one difference, not one per field. */
export interface ModelChange {
  /** Keys from the root; stages, connections and waivers by what identifies them, never by position. */
  readonly path: readonly string[];
  readonly change: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What differs between two designs, sorted by path. Layout and story are not part of the model. */
export function diffDesigns(before: Design, after: Design): ModelChange[] {
  return sortBy(compare([], modelOf(before), modelOf(after)), ({ path }) => path.join('\u0000'));
}

type Fields = Readonly<Record<string, unknown>>;

function modelOf({ name, notes, context, vendors, stages, waivers }: Design): Fields {
  return {
    ...{ name, notes, context, vendors },
    stages: Object.fromEntries(stages.map((stage) => [stage.id, stageModel(stage)])),
    order: stages.map(({ id }) => id),
    waivers: Object.fromEntries(waivers.map((each) => [`${each.rule} ${(each.elements ?? []).join(',')}`, each])),
  };
}

function stageModel({ name, notes, zones, components, connections, entryPoints }: Stage): Fields {
  const keyed = Object.fromEntries(connections.map((connection) => [connectionKey(connection), connection]));
  return { name, notes, zones, components, connections: keyed, entryPoints };
}

function compare(path: readonly string[], before: unknown, after: unknown): ModelChange[] {
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare([...path, key], own(before, key), own(after, key)));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [{ path, change: 'added', after }];
  return after === undefined ? [{ path, change: 'removed', before }] : [{ path, change: 'changed', before, after }];
}
