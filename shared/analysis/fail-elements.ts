import { sortedEntries } from '../design/sorted-entries.ts';
import type { Stage } from '../design/schema/stage.ts';
import { analyzeStage } from './analyze-stage.ts';
import { lossPaths, type Spread } from './failure/loss-paths.ts';
import { learnersHit, storesHit, type LearnersHit, type StoresHit } from './failure/reached.ts';
import { placeComponents } from './stage/place-components.ts';
import { stageStructure } from './stage/stage-structure.ts';
import { brokenGroups, evaluate } from './structure/evaluate.ts';
import type { State } from './types.ts';

export type { State } from './types.ts';

/** What a failure does to each component and each entry point of a stage, in order of id. */
export interface FailureEffect extends Spread {
  readonly components: ReadonlyMap<string, State>;
  readonly entryPoints: ReadonlyMap<string, State>;
  /** Ids of what failed by being named, sorted. */
  readonly failed: readonly string[];
  readonly learners: LearnersHit;
  readonly stores: StoresHit;
  /** Names that are neither an element of the stage nor something of it that can fail. */
  readonly unknown: readonly string[];
}

/**
 * Fails elements together: `mysql` fails every unit of a component, `a` a place with all in it, `db-machines` a group
 * of machines, `db-machines#2` one machine, `mysql#1` one unit.
 */
export function failElements(stage: Stage, names: readonly string[]): FailureEffect {
  const placements = placeComponents(stage);
  const structure = stageStructure(stage, placements);
  const failed = new Uint8Array(structure.eventCount);
  const failedIds: string[] = [];
  const unknown = new Set(names);
  placements.registry.list.forEach(({ id, element }, position) => {
    const named = names.filter((name) => name === id || name === element);
    if (named.length > 0) {
      failed[position] = 1;
      failedIds.push(id);
    }
    for (const name of named) unknown.delete(name);
  });
  for (const name of [...unknown]) if (Object.hasOwn(stage.zones, name)) unknown.delete(name);
  const { serve, full } = evaluate(structure, failed);
  const stateOf = (groups: readonly number[]): State => {
    if (!groups.every((group) => serve[group] === 1)) return 'down';
    return groups.every((group) => full[group] === 1) ? 'up' : 'degraded';
  };
  const components = new Map(structure.ids.map((id, group) => [id, stateOf([group])]));
  const entryPoints = new Map(
    sortedEntries(stage.entryPoints).map(([id, { at, through }]): [string, State] => [
      id,
      stateOf([at, ...(through ?? [])].flatMap((component) => structure.positions.get(component) ?? [])),
    ]),
  );
  const cones = new Map([...analyzeStage(stage).cones].map(([id, { full: cone }]) => [id, cone]));
  const broken = brokenGroups(structure, failed).flatMap((group) => structure.ids[group] ?? []);
  return {
    components,
    entryPoints,
    failed: failedIds.sort(),
    learners: learnersHit(stage, entryPoints),
    stores: storesHit(stage, components, entryPoints, cones),
    ...lossPaths(stage, components, broken),
    unknown: [...unknown].sort(),
  };
}
