import { connectionKey } from '../../design/connection-key.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { lossEffect } from '../stage/loss-effect.ts';
import type { State } from '../types.ts';

/** A connection along which a loss went from the callee to the caller. */
export interface LossPath {
  /** Key of the connection. */
  readonly connection: string;
  readonly from: string;
  readonly to: string;
  /** What the loss did to the caller. */
  readonly state: Exclude<State, 'up'>;
  /** 1 for callers of what failed, 2 for their callers, and so on; for showing it step by step. */
  readonly wave: number;
}

/** A component that still works, but cannot be started again or changed until the callee is back. */
export interface Held {
  readonly id: string;
  /** Key of the connection. */
  readonly connection: string;
  readonly loses: 'startup' | 'control';
}

export interface Spread {
  readonly paths: readonly LossPath[];
  readonly held: readonly Held[];
}

/** How a loss went from component to component, given the state that each ended in. `broken` failed by themselves. */
export function lossPaths(stage: Stage, states: ReadonlyMap<string, State>, broken: Iterable<string>): Spread {
  const calls = stage.connections
    .filter(({ from, to }) => from !== to && states.has(from) && states.has(to))
    .map((connection) => ({ connection, onLoss: lossEffect(stage, connection).onLoss }));
  const waves = wavesOf(calls, states, broken);
  const paths = calls.flatMap(({ connection, onLoss }): LossPath[] => {
    const state = carried(onLoss, states.get(connection.to));
    const wave = waves.get(connection.to);
    const { from, to } = connection;
    if (state === undefined || wave === undefined || states.get(from) === 'up') return [];
    return [{ connection: connectionKey(connection), from, to, state, wave: wave + 1 }];
  });
  const held = calls.flatMap(({ connection, onLoss }): Held[] =>
    (onLoss === 'startup' || onLoss === 'control') &&
    states.get(connection.to) === 'down' &&
    states.get(connection.from) !== 'down'
      ? [{ id: connection.from, connection: connectionKey(connection), loses: onLoss }]
      : [],
  );
  return { paths: paths.sort((a, b) => a.wave - b.wave), held };
}

interface Call {
  readonly connection: Connection;
  readonly onLoss: string;
}

/** What the caller loses when the callee is in this state. */
function carried(onLoss: string, callee: State | undefined): LossPath['state'] | undefined {
  if (callee === undefined || callee === 'up') return undefined;
  if (onLoss === 'down') return callee;
  return onLoss === 'degraded' ? 'degraded' : undefined;
}

/** Component → the number of calls between it and the nearest one that failed by itself. */
function wavesOf(
  calls: readonly Call[],
  states: ReadonlyMap<string, State>,
  broken: Iterable<string>,
): ReadonlyMap<string, number> {
  const callers = new Map<string, string[]>();
  for (const { connection, onLoss } of calls) {
    if (carried(onLoss, states.get(connection.to)) === undefined) continue;
    const known = callers.get(connection.to);
    if (known) known.push(connection.from);
    else callers.set(connection.to, [connection.from]);
  }
  const waves = new Map<string, number>();
  for (const id of broken) waves.set(id, 0);
  for (const [id, wave] of waves) {
    for (const caller of callers.get(id) ?? []) if (!waves.has(caller)) waves.set(caller, wave + 1);
  }
  return waves;
}
