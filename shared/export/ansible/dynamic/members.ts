import { compareText } from '../../../base/sort.ts';
import type { PlanService } from '../../plan/types.ts';
import type { Context } from '../context.ts';
import type { Members } from './source.ts';

/** Groups of the playbooks with the groups of machines that these services run on. */
export function membersOf({ groups }: Pick<Context, 'groups'>, services: readonly PlanService[]): Members {
  const found = new Map<string, Set<string>>();
  for (const { id, group } of services) {
    const name = groups.get(id)?.name;
    if (name !== undefined && group !== undefined) found.set(name, (found.get(name) ?? new Set()).add(group));
  }
  return new Map([...found].sort(([a], [b]) => compareText(a, b)).map(([name, ids]) => [name, [...ids]]));
}
