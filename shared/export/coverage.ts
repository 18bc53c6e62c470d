import { counted } from '../base/counted.ts';
import { sortBy } from '../base/sort.ts';
import { inReleases } from '../catalog/in-releases.ts';
import { indexOf } from './plan/plan-index.ts';
import type { Plan, PlanConnection, PlanService } from './plan/types.ts';
import type { CoverageClass, CoverageEntry } from './types.ts';

/** What a target made of one component or connection. `file` is where a TODO stands. */
export type Judged = Pick<CoverageEntry, 'class' | 'note' | 'file'>;

export const exported = (note: string): Judged => ({ class: 'exported', note });
/** `file`: path of the file in which the TODO is to be said. */
export const todo = (file: string, note: string): Judged => ({ class: 'todo', note, file });
export const cannot = (note: string): Judged => ({ class: 'cannot', note });

export interface CoverageRules {
  readonly component: (service: PlanService) => Judged;
  readonly connection: (connection: PlanConnection) => Judged;
  /** Files in which a person finishes what the drawing has beyond this export. */
  readonly files: { readonly machines: string; readonly connections: string };
  /** What the target took where the drawing names no provider. */
  readonly provider?: string;
}

/** Every component and connection of the stage in exactly one class, sorted: nothing is dropped silently. */
export function coverageOf(plan: Plan, rules: CoverageRules): CoverageEntry[] {
  const settled = new Set(plan.coverage.map(({ kind, element }) => `${kind} ${element}`));
  const decided = plan.coverage.map((entry) =>
    entry.class === 'todo' ? { ...entry, file: rules.files.connections } : entry,
  );
  const components = plan.services.map((service) => ({
    element: service.id,
    kind: 'component' as const,
    ...withPlace(plan, rules, service),
  }));
  const connections = plan.connections
    .filter(({ key }) => !settled.has(`connection ${key}`))
    .map((connection) => ({ element: connection.key, kind: 'connection' as const, ...rules.connection(connection) }));
  return sortBy([...decided, ...components, ...connections], ({ kind, element }) => `${kind} ${element}`);
}

/** What was made of a service, with what the drawing leaves open or puts elsewhere about its place. */
function withPlace(plan: Plan, { component, files, provider }: CoverageRules, service: PlanService): Judged {
  const judged = component(service);
  if (judged.class === 'cannot') return judged;
  const assumed =
    plan.assumed && provider !== undefined ? [`The drawing names no provider: ${provider} was taken.`] : [];
  const old = provider === undefined ? [] : versions(plan, service, provider);
  const left = indexOf(plan).groups.get(service.group ?? '')?.hostsElsewhere ?? 0;
  const beyond = left === 0 ? [] : [`${drawnElsewhere(left)} that this export does not cover.`];
  const note = [judged.note, ...old, ...beyond, ...assumed].join(' ');
  return left === 0 || judged.class === 'todo' ? { ...judged, note } : todo(files.machines, note);
}

/** What a provider runs for all its customers is of today; the release may not be. */
function versions({ release }: Plan, { managed, type }: PlanService, provider: string): string[] {
  const made = managed ? type.madeFor?.find((range) => inReleases(range, release)) : undefined;
  if (made === undefined) return [];
  return [`Release ${release} was made for ${type.title} ${made.version}: test it with what ${provider} runs.`];
}

const drawnElsewhere = (count: number) =>
  counted(count, 'more of its machines is drawn at a place', 'more of its machines are drawn at places');

/** "1 instance with a data volume", "3 instances with a data volume each". */
export function withVolumes(count: number, what: 'instance' | 'machine'): string {
  return counted(count, `${what} with a data volume`, `${what}s with a data volume each`);
}

export function countByClass(coverage: readonly CoverageEntry[]): Readonly<Record<CoverageClass, number>> {
  const counts = { exported: 0, todo: 0, cannot: 0 };
  for (const entry of coverage) counts[entry.class] += 1;
  return counts;
}

/** Lines that say in each file what is left to do there, by path. Entries without a file of the export go to `fallback`. */
export function todoLines(
  coverage: readonly CoverageEntry[],
  paths: readonly string[],
  fallback: string,
): { readonly coverage: CoverageEntry[]; readonly lines: ReadonlyMap<string, readonly string[]> } {
  const known = new Set(paths);
  const lines = new Map<string, string[]>();
  const placed = coverage.map((entry) => {
    if (entry.class !== 'todo') return entry;
    const file = entry.file !== undefined && known.has(entry.file) ? entry.file : fallback;
    lines.set(file, [...(lines.get(file) ?? []), `TODO ${entry.element}: ${entry.note}`]);
    return { ...entry, file };
  });
  return { coverage: placed, lines };
}
