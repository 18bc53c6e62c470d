import { uniqueSorted } from '../base/sort.ts';
import type { Stage } from '../design/schema/stage.ts';
import { lazy } from './lazy.ts';
import type { ScoreContext } from './scorecard/context.ts';
import { makeScorecard } from './scorecard/scorecard.ts';
import { criticalEntries, entryCones } from './stage/entry-cones.ts';
import { placeComponents } from './stage/place-components.ts';
import type { Placements } from './stage/placement.ts';
import { singlePoints } from './stage/single-points.ts';
import { stageAvailability } from './stage/stage-availability.ts';
import { stageStructure, type StageStructure } from './stage/stage-structure.ts';
import { hardCycles } from './structure/hard-cycles.ts';
import type { StageAnalysis } from './types.ts';
import { withAssumptions } from './stage/assumptions.ts';

const known = new WeakMap<Stage, StageAnalysis>();

/**
 * Everything derived from one stage. The same stage object gives the same analysis, and each part is computed when it
 * is first read. Never throws for a stage of the schema, however incomplete the drawing is.
 */
export function analyzeStage(stage: Stage): StageAnalysis {
  const analysis = known.get(stage) ?? makeAnalysis(stage);
  known.set(stage, analysis);
  return analysis;
}

function makeAnalysis(stage: Stage): StageAnalysis {
  const placements = lazy(() => placeComponents(stage));
  const failables = lazy(() => new Map(placements().registry.list.map((failable) => [failable.id, failable])));
  const structure = lazy(() => stageStructure(stage, placements()));
  const cones = lazy(() => entryCones(stage, structure()));
  const critical = lazy(() => criticalEntries(stage));
  const points = lazy(() => singlePoints(structure(), placements(), cones()));
  const components = lazy(() => withAssumptions(placements(), structure()));
  const availability = lazy(() => stageAvailability(structure(), placements(), cones(), critical()));
  const namedCones = lazy(() => nameCones(structure(), cones()));
  const scorecard = lazy(() =>
    makeScorecard(
      scoreContext(stage, placements(), structure(), cones(), critical(), points()),
      () => availability().value,
    ),
  );
  const outside = lazy(() => outsideCones(placements(), namedCones()));
  const cycles = lazy(() => nameCycles(structure()));
  return {
    stage,
    get components() {
      return components();
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
    get availabilityMissing() {
      return availability().missing;
    },
  };
}

function scoreContext(
  stage: Stage,
  { components }: Placements,
  structure: StageStructure,
  cones: ScoreContext['cones'],
  critical: readonly string[],
  points: ScoreContext['points'],
): ScoreContext {
  const hosted = new Map<string, string[]>();
  for (const { id, hosts } of components.values()) {
    for (const host of new Set(hosts)) {
      const beside = hosted.get(host);
      if (beside) beside.push(id);
      else hosted.set(host, [id]);
    }
  }
  const needed = new Set(critical.flatMap((entry) => [...(cones.get(entry)?.serve ?? [])]));
  const criticalCone = namesOf(structure, needed);
  return { stage, placed: components, cones, critical, criticalCone, points, hosted };
}

function namesOf({ ids }: StageStructure, groups: Iterable<number>): string[] {
  return uniqueSorted([...groups].flatMap((group) => ids[group] ?? []));
}

function nameCones(structure: StageStructure, cones: ScoreContext['cones']): StageAnalysis['cones'] {
  return new Map(
    [...cones.values()].map(({ id, serve, full }) => [
      id,
      { serve: namesOf(structure, serve), full: namesOf(structure, full) },
    ]),
  );
}

/** With no entry point at all, nothing can be said to be outside of what people need. */
function outsideCones({ components }: Placements, cones: StageAnalysis['cones']): string[] {
  if (cones.size === 0) return [];
  const needed = new Set([...cones.values()].flatMap(({ full }) => full));
  return [...components.values()]
    .filter(({ id, units }) => !needed.has(id) && units[0]?.length !== 0)
    .map(({ id }) => id);
}

function nameCycles(structure: StageStructure): string[][] {
  return hardCycles(structure)
    .map((groups) => namesOf(structure, groups))
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
