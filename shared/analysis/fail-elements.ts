import type { Stage } from '../design/schema/stage.ts';
import { analyzeStage } from './analyze-stage.ts';
import { lossPaths, type Spread } from './failure/loss-paths.ts';
import { learnersHit, storesHit, type LearnersHit, type StoresHit } from './failure/reached.ts';
import { analysisParts } from './stage/analysis-parts.ts';
import type { Events } from './stage/events.ts';
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
  const parts = analysisParts(stage);
  const { events } = parts.placements();
  const structure = parts.structure();
  const { failed, unknown } = eventsOf(stage, events, names);
  const { serve, full } = evaluate(structure, failed);
  const stateOf = (groups: readonly number[]): State => {
    if (!groups.every((group) => serve[group] === 1)) return 'down';
    return groups.every((group) => full[group] === 1) ? 'up' : 'degraded';
  };
  const lost = new Set(brokenGroups({ ...structure, units: structure.own }, failed));
  const components = new Map(structure.ids.map((id, group) => [id, lost.has(group) ? 'down' : stateOf([group])]));
  const entryPoints = new Map([...parts.cones().values()].map(({ id, entries }) => [id, stateOf(entries)]));
  const cones = new Map([...analyzeStage(stage).cones].map(([id, cone]) => [id, cone.full]));
  const broken = [...lost].flatMap((group) => structure.ids[group] ?? []);
  return {
    components,
    entryPoints,
    failed: [...failed.keys()]
      .filter((event) => failed[event] === 1)
      .map((event) => events.id(event))
      .sort(),
    learners: learnersHit(stage, entryPoints),
    stores: storesHit(stage, components, entryPoints, cones),
    ...lossPaths(stage, components, broken),
    unknown,
  };
}

/** Marks what the names mean. A place where nothing stands, and what never fails, mean nothing more. */
function eventsOf(stage: Stage, events: Events, names: readonly string[]) {
  const wanted = new Set(names);
  const met = new Set<string>();
  const failed = new Uint8Array(events.count);
  for (let event = 0; event < events.count; event += 1) {
    const named = [events.elements[event] ?? '', events.id(event)].filter((name) => wanted.has(name));
    if (named.length > 0) failed[event] = 1;
    for (const name of named) met.add(name);
  }
  const known = (name: string) =>
    met.has(name) || Object.hasOwn(stage.zones, name) || Object.hasOwn(stage.components, name);
  return { failed, unknown: [...wanted].filter((name) => !known(name)).sort() };
}
