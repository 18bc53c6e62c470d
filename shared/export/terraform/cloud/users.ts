import { sortBy, uniqueSorted } from '../../../base/sort.ts';
import { indexOf } from '../../plan/plan-index.ts';
import type { Plan } from '../../plan/types.ts';

/** Which groups of machines call which object store. Sorted. */
export function bucketUsers(plan: Plan): readonly { readonly store: string; readonly group: string }[] {
  const { services, groups } = indexOf(plan);
  return sortBy(plan.objectStores, ({ id }) => id).flatMap(({ id, usedBy }) =>
    uniqueSorted(usedBy.map((user) => services.get(user)?.group ?? ''))
      .filter((group) => groups.has(group))
      .map((group) => ({ store: id, group })),
  );
}

/** Which groups of machines read the password of which store. Sorted. */
export function secretReaders(plan: Plan): readonly { readonly store: string; readonly group: string }[] {
  const { groups } = indexOf(plan);
  return plan.secrets.flatMap(({ id, usedBy }) =>
    usedBy.filter((group) => groups.has(group)).map((group) => ({ store: id, group })),
  );
}
