import { isOutside } from '../../../analysis/stage/component-facts.ts';
import { lossEffect } from '../../../analysis/stage/loss-effect.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { hasCapability } from '../../../catalog/index.ts';
import type { OnLoss } from '../../../design/schema/vocabulary.ts';
import type { StageFacts } from '../../../analysis/types.ts';
import { perWiring } from '../../../analysis/stage/per-wiring.ts';
import { append } from '../../../base/append.ts';

/** Callee → its callers by what its loss does to them, as the author or the catalogue says. */
const callersByLoss = perWiring((stage) => {
  const callers = new Map<string, string[]>();
  for (const connection of stage.connections) {
    const caller = stage.components[connection.from];
    const { onLoss, known } = lossEffect(stage, connection);
    if (caller !== undefined && !isOutside(caller) && known)
      append(callers, `${onLoss} ${connection.to}`, connection.from);
  }
  return callers;
});

/** Components to which the loss of this one does one of `effects`; sorted. */
export function callersOf(analysis: StageFacts, id: string, effects: readonly OnLoss[]): string[] {
  return uniqueSorted(effects.flatMap((effect) => callersByLoss(analysis.stage).get(`${effect} ${id}`) ?? []));
}

/** Whether some component calls this one for this effect. */
export function isCalled({ stage }: StageFacts, id: string, effect: OnLoss): boolean {
  return callersByLoss(stage).has(`${effect} ${id}`);
}

/** The services that stop without this one, seen through the balancers in between; sorted. */
export function hardUsers(analysis: StageFacts, id: string): string[] {
  const seen = new Set<string>();
  const look = (callee: string): string[] =>
    callersOf(analysis, callee, ['down']).flatMap((caller) => {
      if (seen.has(caller)) return [];
      seen.add(caller);
      return hasCapability(analysis.stage.components[caller]?.type ?? '', 'balances-load') ? look(caller) : [caller];
    });
  return uniqueSorted(look(id)).filter((user) => user !== id);
}

/** Caller → what it stops without, as said or, where nobody has said, as assumed. */
const hardCalleesOf = perWiring((stage) => {
  const callees = new Map<string, string[]>();
  for (const connection of stage.connections) {
    const { from, to } = connection;
    if (from !== to && lossEffect(stage, connection).onLoss === 'down') append(callees, from, to);
  }
  return callees;
});

export function hardCallees(analysis: StageFacts, id: string): readonly string[] {
  return hardCalleesOf(analysis.stage).get(id) ?? [];
}

const calleesOf = perWiring((stage) => {
  const callees = new Map<string, string[]>();
  for (const { from, to } of stage.connections) if (from !== to) append(callees, from, to);
  return callees;
});

/** What a component calls, whatever its loss means; sorted. */
export function callees(analysis: StageFacts, id: string): string[] {
  return uniqueSorted(calleesOf(analysis.stage).get(id) ?? []);
}
