import { groupBy } from '../../base/group-by.ts';
import type { Plan } from '../plan/types.ts';
import { endpoints, type Endpoint } from './addresses.ts';
import { callsOf, type Call } from './calls.ts';
import { groupNames, type GroupName } from './names.ts';

/** A plan with what every file of the export needs to know about it. */
export interface Context {
  readonly plan: Plan;
  readonly groups: ReadonlyMap<string, GroupName>;
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  readonly calls: readonly Call[];
  /** Calls by the id of what the caller addresses. */
  readonly callsVia: ReadonlyMap<string, readonly Call[]>;
  /** Catalogue ids of what calls a component in the end, balancers seen through, by its id. */
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
}

export function contextOf(plan: Plan): Context {
  const calls = callsOf(plan);
  return {
    plan,
    groups: groupNames(plan),
    endpoints: new Map(endpoints(plan).map((endpoint) => [endpoint.service, endpoint])),
    calls,
    callsVia: groupBy(calls, ({ via }) => via.id),
    users: new Map(
      Array.from(
        groupBy(calls, ({ callee }) => callee.id),
        ([id, of]) => [id, new Set(of.map(({ caller }) => caller.type.id))],
      ),
    ),
  };
}
