import { findType } from '../../catalog/index.ts';
import { legalConnection } from '../../catalog/legal-connection.ts';
import type { ComponentType } from '../../catalog/types.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Protocol } from '../../design/schema/vocabulary.ts';
import type { PlanConnection } from './types.ts';

/** What a connection speaks, to which port of the callee. */
export interface Call {
  readonly over: Protocol;
  readonly port: number;
}

/** Protocol and port of a connection: what the author says, else what the catalogue says. Port 0 when nobody knows. */
export function callOf(stage: Stage, connection: Connection): Call {
  const usual = usualCall(typeOf(stage, connection.from), typeOf(stage, connection.to));
  const over = connection.over ?? usual.over;
  const port = connection.port ?? portOf(typeOf(stage, connection.to), over) ?? usual.port;
  return { over, port };
}

function usualCall(from: ComponentType | undefined, to: ComponentType | undefined): Call {
  const first = { over: to?.ports[0]?.over ?? 'tcp', port: to?.ports[0]?.port ?? 0 } satisfies Call;
  if (from === undefined || to === undefined) return first;
  const legal = legalConnection(from, to);
  return legal.ok ? { over: legal.over, port: legal.port ?? first.port } : first;
}

function portOf(type: ComponentType | undefined, over: Protocol): number | undefined {
  return type?.ports.find((port) => port.over === over)?.port;
}

export function typeOf(stage: Stage, id: string): ComponentType | undefined {
  return findType(stage.components[id]?.type ?? '');
}

/** Whether people or other systems outside the stack start this call. */
export function comesFromOutside(stage: Stage, connection: PlanConnection): boolean {
  return typeOf(stage, connection.from)?.deploy.kind === 'external';
}

/** Ids of components that something outside calls. */
export function calledFromOutside(stage: Stage, connections: readonly PlanConnection[]): ReadonlySet<string> {
  return new Set(connections.filter((connection) => comesFromOutside(stage, connection)).map(({ to }) => to));
}
