import { sortedEntries } from '../design/sorted-entries.ts';
import type { Stage } from '../design/schema/stage.ts';
import { placeComponents } from './stage/place-components.ts';
import { stageStructure } from './stage/stage-structure.ts';
import { evaluate } from './structure/evaluate.ts';

export type State = 'up' | 'degraded' | 'down';

/** What a failure does to each component and each entry point of a stage, in order of id. */
export interface FailureEffect {
  readonly components: ReadonlyMap<string, State>;
  readonly entryPoints: ReadonlyMap<string, State>;
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
  const unknown = new Set(names);
  placements.registry.list.forEach(({ id, element }, position) => {
    const named = names.filter((name) => name === id || name === element);
    if (named.length > 0) failed[position] = 1;
    for (const name of named) unknown.delete(name);
  });
  for (const name of [...unknown]) if (Object.hasOwn(stage.zones, name)) unknown.delete(name);
  const { serve, full } = evaluate(structure, failed);
  const stateOf = (groups: readonly number[]): State => {
    if (!groups.every((group) => serve[group] === 1)) return 'down';
    return groups.every((group) => full[group] === 1) ? 'up' : 'degraded';
  };
  const entries = sortedEntries(stage.entryPoints).map(([id, { at, through }]): [string, State] => [
    id,
    stateOf([at, ...(through ?? [])].flatMap((component) => structure.positions.get(component) ?? [])),
  ]);
  return {
    components: new Map(structure.ids.map((id, group) => [id, stateOf([group])])),
    entryPoints: new Map(entries),
    unknown: [...unknown].sort(),
  };
}
