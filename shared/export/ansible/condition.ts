import { inReleases } from '../../catalog/in-releases.ts';
import type { AnsibleCondition } from '../../catalog/types.ts';
import type { Release } from '../../design/schema/vocabulary.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { PlanService } from '../plan/types.ts';
import { hostCount, sameMachine, serviceOf } from './calls.ts';
import type { Context } from './context.ts';

/** What a condition is asked about. */
export interface Situation {
  readonly release: Release;
  readonly local: boolean;
  readonly clustered: boolean;
  /** Whether it takes nothing but TLS. */
  readonly tls: boolean;
  readonly calledBy: ReadonlySet<string>;
  /** The same through balancers. */
  readonly usedBy: ReadonlySet<string>;
}

/** A component by itself: local when nothing on another machine calls it. */
export function situationOf({ plan, users }: Context, service: PlanService): Situation {
  const incoming = indexOf(plan).connectionsTo.get(service.id) ?? [];
  const callers = incoming.map(({ from }) => serviceOf(plan, from));
  return {
    release: plan.release,
    local: callers.every((caller) => caller !== undefined && sameMachine(plan, caller, service)),
    clustered: hostCount(plan, service) > 1,
    tls: indexOf(plan).managed.get(service.id)?.tlsPort !== undefined,
    calledBy: new Set(callers.map((caller) => caller?.type.id ?? 'outside')),
    usedBy: users.get(service.id) ?? NOBODY,
  };
}

const NOBODY: ReadonlySet<string> = new Set();

export function applies(condition: AnsibleCondition, situation: Situation): boolean {
  const { placement, unlessCalledBy, ifCalledBy, unlessUsedBy, ifUsedBy } = condition;
  const { local, clustered, tls, calledBy, usedBy } = situation;
  if (!inReleases(condition, situation.release)) return false;
  if (placement !== undefined && (placement === 'local') !== local) return false;
  if (condition.clustered !== undefined && condition.clustered !== clustered) return false;
  if (condition.tls === true && !tls) return false;
  return allows(calledBy, ifCalledBy, unlessCalledBy) && allows(usedBy, ifUsedBy, unlessUsedBy);
}

function allows(by: ReadonlySet<string>, wanted?: readonly string[], unwanted: readonly string[] = []): boolean {
  return !unwanted.some((id) => by.has(id)) && (wanted === undefined || wanted.some((id) => by.has(id)));
}
