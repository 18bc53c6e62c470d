import { hasCapability } from '../../catalog/index.ts';
import { factOf } from '../stage/component-facts.ts';
import type { YesNo } from '../types.ts';
import type { ScoreContext, Subject } from './context.ts';
import { spreaderOf, type Neighbours } from './feeders.ts';

/** Whether the remaining units of a component take over by themselves: yes, no, or nobody has said. */
export function failoverIsAutomatic({ stage }: ScoreContext, near: Neighbours, subject: Subject): YesNo {
  const stated = factOf(subject.component, 'failover');
  if (stated !== undefined) return stated === 'auto' ? 'yes' : 'no';
  if (subject.placement.mode === 'quorum') return 'yes';
  if (subject.placement.mode === 'active-passive') return 'unknown';
  const spreader = spreaderOf(stage, near, subject.id);
  if (spreader === undefined) return 'unknown';
  return spreader === 'balancer' && !balancerChecks(near, subject) ? 'unknown' : 'yes';
}

function balancerChecks(near: Neighbours, { id, component }: Subject): boolean {
  const balancers = hasCapability(component.type, 'balances-load')
    ? [component]
    : (near.callers.get(id) ?? []).filter(({ type }) => hasCapability(type, 'balances-load'));
  return balancers.every((balancer) => factOf(balancer, 'healthCheck') === true);
}
