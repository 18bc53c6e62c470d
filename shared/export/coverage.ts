import { sortBy } from '../base/sort.ts';
import type { Plan, PlanService } from './plan/types.ts';
import type { CoverageClass, CoverageEntry } from './types.ts';

/** What a target made of one component or connection. */
export type Judged = Pick<CoverageEntry, 'class' | 'note'>;

/** Every component and connection of the plan in exactly one class, sorted: nothing is dropped silently. */
export function coverageOf(
  plan: Plan,
  component: (service: PlanService) => Judged,
  connection: (key: string) => Judged,
): CoverageEntry[] {
  const settled = new Set(plan.coverage.map(({ element }) => element));
  const services = plan.services
    .filter(({ id }) => !settled.has(id))
    .map((service) => ({ element: service.id, kind: 'component' as const, ...component(service) }));
  const connections = plan.connections.map(({ key }) => ({
    element: key,
    kind: 'connection' as const,
    ...connection(key),
  }));
  return sortBy([...plan.coverage, ...services, ...connections], ({ kind, element }) => `${kind} ${element}`);
}

export function countByClass(coverage: readonly CoverageEntry[]): Readonly<Record<CoverageClass, number>> {
  const counts = { exported: 0, todo: 0, cannot: 0 };
  for (const entry of coverage) counts[entry.class] += 1;
  return counts;
}
