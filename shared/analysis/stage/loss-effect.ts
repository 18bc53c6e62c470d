import { findType, hasCapability } from '../../catalog/index.ts';
import { usualLoss } from '../../catalog/usual-loss.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { OnLoss } from '../../design/schema/vocabulary.ts';

export interface LossEffect {
  readonly onLoss: OnLoss;
  /** Whether the author or the catalogue says so; if not, the worst is assumed. */
  readonly known: boolean;
}

const ASSUMED: LossEffect = { onLoss: 'down', known: false };

/** What the loss of the callee does to the caller: as the author says, else as the catalogue knows, else the worst. */
export function lossEffect(stage: Stage, connection: Connection): LossEffect {
  if (connection.onLoss !== undefined) return { onLoss: connection.onLoss, known: true };
  const from = stage.components[connection.from]?.type;
  const to = stage.components[connection.to]?.type;
  if (from === undefined || to === undefined) return ASSUMED;
  const [caller, callee] = [findType(from), findType(to)];
  const usual = caller && callee && usualLoss(caller, callee);
  if (usual !== undefined) return { onLoss: usual, known: true };
  // A balancer with one thing behind it is as down as that thing; with several, only the author knows.
  return hasCapability(from, 'balances-load') && calleesOf(stage).get(connection.from) === 1
    ? { onLoss: 'down', known: true }
    : ASSUMED;
}

/** What every connection of a stage does, in their order. */
export function lossEffects(stage: Stage): readonly LossEffect[] {
  return stage.connections.map((connection) => lossEffect(stage, connection));
}

const counted = new WeakMap<Stage['connections'], ReadonlyMap<string, number>>();

/** How many components each component calls. */
function calleesOf({ connections }: Stage): ReadonlyMap<string, number> {
  const known = counted.get(connections) ?? countCallees(connections);
  counted.set(connections, known);
  return known;
}

function countCallees(connections: Stage['connections']): ReadonlyMap<string, number> {
  const callees = new Map<string, Set<string>>();
  for (const { from, to } of connections) {
    const known = callees.get(from);
    if (known) known.add(to);
    else callees.set(from, new Set([to]));
  }
  return new Map([...callees].map(([from, all]) => [from, all.size]));
}
