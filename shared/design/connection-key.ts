import { perObject } from '../base/per-object.ts';
import type { Connection } from './schema/connection.ts';
import type { Stage } from './schema/stage.ts';

/** How findings, layout and commands name a connection: its id, else its two ends. */
export function connectionKey(connection: Pick<Connection, 'id' | 'from' | 'to'>): string {
  return connection.id ?? `${connection.from}->${connection.to}`;
}

/** The first of each key. */
const byKey = perObject((connections: readonly Connection[]) => {
  const found = new Map<string, Connection>();
  for (const each of connections) if (!found.has(connectionKey(each))) found.set(connectionKey(each), each);
  return found;
});

/** The connection of a stage with this key; not for a draft that a command still changes. */
export function connectionByKey({ connections }: Pick<Stage, 'connections'>, key: string): Connection | undefined {
  return byKey(connections).get(key);
}
