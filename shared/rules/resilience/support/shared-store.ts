import type { PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import { lossEffect } from '../../../analysis/stage/loss-effect.ts';
import { isOutside } from '../../../analysis/stage/component-facts.ts';
import { hasCapability } from '../../../catalog/index.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { scopeUnknown } from './open-facts.ts';
import { perAnalysis } from './per-analysis.ts';
import { append } from './placement.ts';

/** Callee → callers that stop without it, as the author or the catalogue says. */
const hardCallers = perAnalysis(({ stage }) => {
  const callers = new Map<string, string[]>();
  for (const connection of stage.connections) {
    const caller = stage.components[connection.from];
    const { onLoss, known } = lossEffect(stage, connection);
    if (caller !== undefined && !isOutside(caller) && known && onLoss === 'down')
      append(callers, connection.to, connection.from);
  }
  return callers;
});

/** The services that stop without this one, seen through the balancers in between; sorted. */
export function hardUsers(analysis: StageAnalysis, id: string): string[] {
  const seen = new Set<string>();
  const look = (callee: string): string[] =>
    (hardCallers(analysis).get(callee) ?? []).flatMap((caller) => {
      if (seen.has(caller)) return [];
      seen.add(caller);
      return hasCapability(analysis.stage.components[caller]?.type ?? '', 'balances-load') ? look(caller) : [caller];
    });
  return uniqueSorted(look(id)).filter((user) => user !== id);
}

/** One unit, or a managed service as small as a machine. */
export function isSingleUnit({ failables }: StageAnalysis, component: PlacedComponent): boolean {
  if (!component.managed) return component.n === 1;
  return failables.get(component.id)?.scope === 'host' && !scopeUnknown(component);
}

/** A store of which there is one and that several services cannot do without. */
export function isSharedStore(analysis: StageAnalysis, component: PlacedComponent): boolean {
  const type = analysis.stage.components[component.id]?.type ?? '';
  return (
    hasCapability(type, 'stores-data') &&
    isSingleUnit(analysis, component) &&
    hardUsers(analysis, component.id).length >= 2
  );
}
