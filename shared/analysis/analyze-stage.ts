import type { Stage } from '../design/schema/stage.ts';
import { commonCauseAvailability } from './availability/common-cause.ts';
import { elementGains } from './availability/element-gains.ts';
import type { JointAvailability } from './availability/types.ts';
import { entryAvailabilities } from './availability/entry-availability.ts';
import { lazy } from './lazy.ts';
import { recoveryOf } from './recovery/entry-recovery.ts';
import type { ScoreContext } from './scorecard/context.ts';
import { makeScorecard } from './scorecard/scorecard.ts';
import { analysisParts, type AnalysisParts } from './stage/analysis-parts.ts';
import type { EntryCone } from './stage/entry-cones.ts';
import { FailableMap } from './stage/failable-map.ts';
import type { StageStructure } from './stage/stage-structure.ts';
import { stageAvailability } from './stage/stage-availability.ts';
import { tenantsOf } from './stage/tenants.ts';
import { hardCycles } from './structure/hard-cycles.ts';
import { at } from './structure/structure.ts';
import type { Cone, StageAnalysis } from './types.ts';

const known = new WeakMap<Stage, StageAnalysis>();

/**
 * Everything derived from one stage. The same stage object gives the same analysis, and each part is computed when it
 * is first read. Never throws for a stage of the schema, however incomplete the drawing is.
 */
export function analyzeStage(stage: Stage): StageAnalysis {
  const analysis = known.get(stage) ?? makeAnalysis(analysisParts(stage));
  known.set(stage, analysis);
  return analysis;
}

function makeAnalysis(parts: AnalysisParts): StageAnalysis {
  const { stage, placements, structure, critical, points, availability } = parts;
  const failables = lazy(() => new FailableMap(placements().events));
  const namedCones = lazy(() => nameCones(parts));
  const needed = lazy(() => ({ serve: neededBy(parts, 'serve'), full: neededBy(parts, 'full') }));
  const broken = lazy(() => groupsByEvent(parts));
  const recovery = lazy(() => recoveryOf(parts));
  const availabilities = lazy(() => entryAvailabilities(parts));
  const scorecard = lazy(() => makeScorecard(scoreContext(parts), () => availability().value));
  const outside = lazy(() => outsideCones(parts));
  const cycles = lazy(() => nameCycles(structure()));
  return {
    stage,
    get components() {
      // What a loss means is read with the structure, and what nobody has said about it is told per component.
      structure();
      return placements().components;
    },
    get failables() {
      return failables();
    },
    get critical() {
      return critical();
    },
    get singlePoints() {
      return points();
    },
    get scorecard() {
      return scorecard();
    },
    get outsideCones() {
      return outside();
    },
    get hardCycles() {
      return cycles();
    },
    get cones() {
      return namedCones();
    },
    get needed() {
      return needed();
    },
    get recovery() {
      return recovery();
    },
    get availability() {
      return availabilities();
    },
    together: (entryPoints) => availabilityTogether(parts, entryPoints),
    withCommonCause: (share) => commonCauseAvailability(parts, share),
    gains: (entryPoints) => elementGains(parts, entryPoints),
    brokenBy: (failable) => broken().get(failable) ?? [],
  };
}

function scoreContext({ stage, placements, structure, cones, critical, points }: AnalysisParts): ScoreContext {
  const needed = new Set(critical().flatMap((entry) => [...(cones().get(entry)?.serve ?? [])]));
  return {
    stage,
    placed: placements().components,
    cones: cones(),
    critical: critical(),
    criticalCone: namesOf(structure(), Int32Array.from(needed).sort()),
    points: points(),
    tenants: tenantsOf(placements()),
  };
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
function neededBy({ structure, cones }: AnalysisParts, cone: 'serve' | 'full'): string[] {
  const inside = new Uint8Array(structure().groupCount);
  for (const each of cones().values()) for (const group of each[cone]) inside[group] = 1;
  return structure().ids.filter((_, group) => inside[group] === 1);
}

/** With no entry point at all, nothing can be said to be outside of what people need. */
function outsideCones(parts: AnalysisParts): string[] {
  if (parts.cones().size === 0) return [];
  const needed = new Set(neededBy(parts, 'full'));
  return [...parts.placements().components.values()]
    .filter(({ id, outside }) => !needed.has(id) && !outside)
    .map(({ id }) => id);
}

function groupsByEvent({ structure, breaking, placements }: AnalysisParts): ReadonlyMap<string, readonly string[]> {
  const { start, items } = breaking();
  const broken = new Map<string, string[]>();
  structure().ids.forEach((id, group) => {
    for (let index = at(start, group); index < at(start, group + 1); index += 1) {
      const failable = placements().events.id(at(items, index));
      const named = broken.get(failable);
      if (named) named.push(id);
      else broken.set(failable, [id]);
    }
  });
  return broken;
}

function nameCycles(structure: StageStructure): string[][] {
  return hardCycles({ ...structure, hard: structure.said })
    .map((groups) =>
      namesOf(
        structure,
        groups.sort((a, b) => a - b),
      ),
    )
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
