import { elementTitle } from '../../catalog/element-title.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { uniqueSorted } from '../../base/sort.ts';
import type { DataPath } from './data-path.ts';
import type { HoldingKind } from './holdings.ts';

/** One part of the way of some data, for reading. */
export interface PathPart {
  readonly title: string;
  readonly words: string;
}

function reachedFrom(name: string, areas: readonly string[] = []): string[] {
  return areas.map((area) => `${area} (${name})`);
}

/** Where the data starts, what keeps it, its copies and logs, who gets it, from where it is looked at, and each border that it crosses; empty parts left out. */
export function pathWords({ vendors }: Design, stage: Stage, path: DataPath): PathPart[] {
  const held = (...kinds: readonly HoldingKind[]) =>
    uniqueSorted(
      path.holdings.flatMap(({ element, kind }) => (kinds.includes(kind) ? elementTitle(stage, element) : [])),
    );
  const parts = [
    ['Starts with', path.starts.map((id) => elementTitle(stage, id))],
    ['Kept in', held('store')],
    ['Copied', held('replica', 'backup')],
    ['Logged', held('access-log')],
    ['In the hands of', path.vendors.map((id) => vendors[id]?.name ?? id)],
    ['Reached from', path.vendors.flatMap((id) => reachedFrom(vendors[id]?.name ?? id, vendors[id]?.remoteAccess))],
    ['Borders', uniqueSorted(path.crossings.map(({ from, to }) => `${from ?? 'unknown'} → ${to ?? 'unknown'}`))],
  ] as const;
  return parts.flatMap(([title, words]) => (words.length === 0 ? [] : [{ title, words: words.join(', ') }]));
}
