import type { AnsibleCondition } from '../../catalog/types.ts';
import { RELEASES, type Release } from '../../design/schema/vocabulary.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { PlanService } from '../plan/types.ts';
import { hostCount, sameMachine, serviceOf } from './calls.ts';
import type { Context } from './context.ts';

/** What a condition is asked about. */
export interface Situation {
  readonly release: Release;
  readonly local: boolean;
  readonly clustered: boolean;
  readonly calledBy: ReadonlySet<string>;
}

/** A component by itself: local when nothing on another machine calls it. */
export function situationOf({ plan }: Context, service: PlanService): Situation {
  const incoming = indexOf(plan).connectionsTo.get(service.id) ?? [];
  const callers = incoming.map(({ from }) => serviceOf(plan, from));
  return {
    release: plan.release,
    local: callers.every((caller) => caller !== undefined && sameMachine(plan, caller, service)),
    clustered: hostCount(plan, service) > 1,
    calledBy: new Set(callers.map((caller) => caller?.type.id ?? 'outside')),
  };
}

export function applies(condition: AnsibleCondition, { release, local, clustered, calledBy }: Situation): boolean {
  const { from, to, placement, unlessCalledBy, ifCalledBy } = condition;
  const at = RELEASES.indexOf(release);
  if (from !== undefined && at < RELEASES.indexOf(from)) return false;
  if (to !== undefined && at > RELEASES.indexOf(to)) return false;
  if (placement !== undefined && (placement === 'local') !== local) return false;
  if (condition.clustered !== undefined && condition.clustered !== clustered) return false;
  if (unlessCalledBy?.some((id) => calledBy.has(id)) === true) return false;
  return ifCalledBy === undefined || ifCalledBy.some((id) => calledBy.has(id));
}
