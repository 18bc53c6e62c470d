import type { Connection } from './schema/connection.ts';

/** How findings, layout and commands name a connection: its id, else its two ends. */
export function connectionKey(connection: Pick<Connection, 'id' | 'from' | 'to'>): string {
  return connection.id ?? `${connection.from}->${connection.to}`;
}
