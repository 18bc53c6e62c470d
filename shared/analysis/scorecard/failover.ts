import { hasCapability } from '../../catalog/index.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { factOf } from '../stage/component-facts.ts';
import type { PlacedComponent, YesNo } from '../types.ts';
import { spreaderOf, type Neighbours } from './feeders.ts';

/** Whether what remains of a component takes over by itself, and which facts say so or are missing. */
export interface Failover {
  readonly automatic: YesNo;
  readonly field: 'failover' | 'healthCheck';
  /** The component itself, or the balancers that decide. */
  readonly elements: readonly string[];
}

/** Yes, no, or nobody has said: as written, else as its mode works, else as what spreads the work checks. */
export function failoverOf(stage: Stage, near: Neighbours, { id, mode }: PlacedComponent): Failover {
  const component = stage.components[id];
  const own = (automatic: YesNo): Failover => ({ automatic, field: 'failover', elements: [id] });
  if (component === undefined) return own('unknown');
  const stated = factOf(component, 'failover');
  if (stated !== undefined) return own(stated === 'auto' ? 'yes' : 'no');
  if (mode === 'quorum') return own('yes');
  if (mode === 'active-passive') return own('unknown');
  const spreader = spreaderOf(stage, near, id);
  if (spreader === 'balancer') return checked(stage, balancersOf(stage, near, id));
  return own(spreader === undefined ? 'unknown' : 'yes');
}

/** A balancer judges itself: nothing in front of it is drawn that could. */
function balancersOf(stage: Stage, near: Neighbours, id: string): string[] {
  const balances = (one: string) => hasCapability(stage.components[one]?.type ?? '', 'balances-load');
  return balances(id) ? [id] : (near.callers.get(id) ?? []).filter(balances);
}

function checked(stage: Stage, balancers: readonly string[]): Failover {
  const answering = (wanted: (fact: unknown) => boolean) =>
    balancers.filter((one) => {
      const component = stage.components[one];
      return component !== undefined && wanted(factOf(component, 'healthCheck'));
    });
  const blind = answering((fact) => fact === false);
  const unsaid = answering((fact) => fact !== true && fact !== false);
  const automatic = blind.length > 0 ? 'no' : unsaid.length > 0 ? 'unknown' : 'yes';
  const elements = { no: blind, unknown: unsaid, yes: balancers }[automatic];
  return { automatic, field: 'healthCheck', elements };
}
