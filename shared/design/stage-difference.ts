import { own } from '../base/own.ts';
import { sameValue } from '../base/same-value.ts';
import { connectionKey } from './connection-key.ts';
import type { Stage } from './schema/stage.ts';

export type Difference = 'added' | 'removed' | 'changed';

/** How two stages differ: per zone, component and connection (by key) that is not the same in both. */
export function stageDifference(before: Stage, after: Stage): ReadonlyMap<string, Difference> {
  const [was, is] = [elementsOf(before), elementsOf(after)];
  const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return new Map(
    ids.flatMap((id) => {
      const difference = differenceOf(own(was, id), own(is, id));
      return difference === undefined ? [] : [[id, difference] as const];
    }),
  );
}

function elementsOf({ zones, components, connections }: Stage): Readonly<Record<string, unknown>> {
  const keyed = connections.map((connection) => [connectionKey(connection), connection] as const);
  return { ...Object.fromEntries(keyed), ...zones, ...components };
}

function differenceOf(before: unknown, after: unknown): Difference | undefined {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return sameValue(before, after) ? undefined : 'changed';
}
