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
  return hasCapability(from, 'balances-load') && onlyCallee(stage, connection)
    ? { onLoss: 'down', known: true }
    : ASSUMED;
}

function onlyCallee(stage: Stage, connection: Connection): boolean {
  return stage.connections.every(({ from, to }) => from !== connection.from || to === connection.to);
}
