import { perObject } from '../base/per-object.ts';
import type { Stage } from '../design/schema/stage.ts';
import { commonCauseAvailability } from './availability/common-cause.ts';
import { elementGains } from './availability/element-gains.ts';
import type { JointAvailability } from './availability/types.ts';
import { entryAvailabilities } from './availability/entry-availability.ts';
import { lazily, lazilyOver, lazy } from './lazy.ts';
import { recoveryOf } from './recovery/entry-recovery.ts';
import type { ScoreContext } from './scorecard/context.ts';
import { blindEntries } from './scorecard/headline.ts';
import { machineCount, makeScorecard } from './scorecard/scorecard.ts';
import { analysisParts, type AnalysisParts } from './stage/analysis-parts.ts';
import type { EntryCone } from './stage/entry-cones.ts';
import type { Placement } from './stage/placement.ts';
import { FailableMap } from './stage/failable-map.ts';
import { placeInSteps } from './stage/placed-line.ts';
import type { StageStructure } from './stage/stage-structure.ts';
import { stageAvailability } from './stage/stage-availability.ts';
import { tenantsIn } from './stage/tenants.ts';
import { hardCycles } from './structure/hard-cycles.ts';
import { listAt } from './structure/structure.ts';
import type { Cone, StageAnalysis, StageFacts } from './types.ts';

/**
 * Everything derived from one stage. The same stage object gives the same analysis, and each part is computed when it
 * is first read. Never throws for a stage of the schema, however incomplete the drawing is.
 */
export const analyzeStage: (stage: Stage) => StageAnalysis = perObject((stage) => {
  const parts = analysisParts(stage);
  const facts = factsOf(parts);
  const scorecard = () => makeScorecard({ ...contextOf(parts), stage }, () => parts.availability().value);
  return lazilyOver(facts, { stage: () => stage, scorecard });
});

/** As `analyzeStage`, with what nearly everything else is made from worked out, one after the other. */
export function* analyzeInSteps(stage: Stage): Generator<undefined, StageAnalysis, undefined> {
  const parts = analysisParts(stage);
  const { placements, structure, breaking, cones, points } = parts;
  yield;
  yield* placeInSteps(parts.stage);
  for (const part of [placements, structure, breaking, cones, points, () => tenantsOf(parts)]) {
    yield;
    part();
  }
  yield* lookAtEach(placements().list);
  return analyzeStage(stage);
}

/** Components that are looked at in one step. */
const A_STEP = 1000;

/** What most rules ask of every component, which finds it out when it is asked first. */
function* lookAtEach(list: readonly Placement[]): Generator<undefined, void, undefined> {
  for (const [index, placement] of list.entries()) {
    if (index % A_STEP === 0) yield;
    void placement.unknown;
    void placement.votes;
  }
}

const tenantsOf = perObject(({ placements }: AnalysisParts) => tenantsIn(placements()));

/** All that names have no part in. */
const factsOf = perObject((parts: AnalysisParts): StageFacts => {
  const { stage, placements, structure, cones, critical, points } = parts;
  const facts: StageFacts = lazily<StageFacts>({
    stage: () => stage,
    facts: () => facts,
    components: () => placements().components,
    failables: () => new FailableMap(placements().events),
    scopes: () => placements().events.scopes(),
    critical,
    blind: () => blindEntries(placements().list, cones().values()),
    singlePoints: points,
    machines: () => machineCount(contextOf(parts)),
    crowds: () => tenantsOf(parts).crowds,
    outsideCones: () => outsideCones(parts),
    hardCycles: () => nameCycles(structure()),
    cones: () => nameCones(parts),
    needed: () => ({ serve: neededBy(parts, 'serve'), full: neededBy(parts, 'full') }),
    isNeeded: () => (id, cone) => insideCones(cones())[cone].has(placements().positions.get(id) ?? -1),
    recovery: () => recoveryOf(parts),
    availability: () => entryAvailabilities(parts),
    together: () => (entryPoints) => availabilityTogether(parts, entryPoints),
    withCommonCause: () => (share) => commonCauseAvailability(parts, share),
    gains: () => (entryPoints) => elementGains(parts, entryPoints),
    where: () => (test) => placements().line.where(placements().list, test),
    askInSteps: () => (test) => placements().line.askInSteps(placements().list, test),
    brokenBy: () => (failable) => {
      const event = placements().events.find(failable);
      const broken = event === undefined ? [] : [...listAt(parts.brokenBy(), event)];
      return broken.flatMap((group) => placements().list[group] ?? []);
    },
  });
  return facts;
});

const contextOf = perObject((parts: AnalysisParts): ScoreContext => {
  const { stage, placements, structure, cones, critical, points } = parts;
  const needed = new Set(critical().flatMap((entry) => [...(cones().get(entry)?.serve ?? [])]));
  return {
    stage,
    placed: placements().components,
    own: placements().line.where(placements().list, isOnMachines),
    cones: cones(),
    critical: critical(),
    blind: blindEntries(
      placements().list,
      critical().flatMap((entry) => cones().get(entry) ?? []),
    ),
    criticalCone: namesOf(structure(), Int32Array.from(needed).sort()),
    points: points(),
    tenants: tenantsOf(parts),
  };
});

function isOnMachines({ onMachines }: Placement): boolean {
  return onMachines;
}

function availabilityTogether(parts: AnalysisParts, entryPoints: readonly string[]): JointAvailability {
  const { structure, breaking, placements, cones, critical, availability } = parts;
  if (entryPoints.join(' ') === critical().join(' ')) return availability();
  return stageAvailability(structure(), breaking(), placements().events, cones(), entryPoints);
}

/** Names of groups given in ascending order, which is the order of ids. Conditions have no name. */
function namesOf({ ids }: StageStructure, groups: Iterable<number>): string[] {
  const names: string[] = [];
  for (const group of groups) {
    const id = ids[group];
    if (id !== undefined) names.push(id);
  }
  return names;
}

function nameCones({ structure, cones }: AnalysisParts): StageAnalysis['cones'] {
  const named = ({ serve, full }: EntryCone['said']) => new NamedCone(structure(), serve, full);
  return new Map(
    [...cones().values()].map((cone) => [cone.id, Object.assign(named(cone), { said: named(cone.said) })]),
  );
}

/** One cone by name; names are made when they are read. */
class NamedCone implements Cone {
  private readonly names: Record<'serve' | 'full', () => readonly string[]>;

  constructor(structure: StageStructure, serve: Int32Array, full: Int32Array) {
    this.names = { serve: lazy(() => namesOf(structure, serve)), full: lazy(() => namesOf(structure, full)) };
  }

  get serve(): readonly string[] {
    return this.names.serve();
  }

  get full(): readonly string[] {
    return this.names.full();
  }
}

/** Components that any entry point needs, in order of id. */
function neededBy({ cones, placements }: AnalysisParts, cone: 'serve' | 'full'): readonly Placement[] {
  const inside = insideCones(cones())[cone];
  return placements().list.filter((_, group) => inside.has(group));
}

/** Groups that any entry point needs. */
const insideCones = perObject((cones: ReadonlyMap<string, EntryCone>) => {
  const inside = { serve: new Set<number>(), full: new Set<number>() };
  for (const { serve, full } of cones.values()) {
    for (const group of serve) inside.serve.add(group);
    for (const group of full) inside.full.add(group);
  }
  return inside;
});

/** With no entry point at all, nothing can be said to be outside of what people need. */
function outsideCones(parts: AnalysisParts): string[] {
  if (parts.cones().size === 0) return [];
  const inside = insideCones(parts.cones()).full;
  return parts
    .placements()
    .list.filter(({ outside }, group) => !inside.has(group) && !outside)
    .map(({ id }) => id);
}

const nameCycles = perObject((structure: StageStructure): string[][] => {
  return hardCycles({ ...structure, hard: structure.said })
    .map((groups) =>
      namesOf(
        structure,
        groups.sort((a, b) => a - b),
      ),
    )
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
});
