import { perObject } from '../../base/per-object.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { JointAvailability } from '../availability/types.ts';
import { lazy } from '../lazy.ts';
import { breakers } from '../structure/breakers.ts';
import { reversed } from '../structure/evaluate.ts';
import { listAt, packLists, type Lists } from '../structure/structure.ts';
import type { SinglePoints } from '../types.ts';
import { criticalEntries, entryCones, type EntryCone } from './entry-cones.ts';
import { Placements } from './placements.ts';
import { singlePoints } from './single-points.ts';
import { stageAvailability } from './stage-availability.ts';
import { stageStructure, type StageStructure } from './stage-structure.ts';
import { unnamed } from './unnamed.ts';

/** What the parts of an analysis are made of, in typed arrays; each computed when first asked for. */
export interface AnalysisParts {
  readonly stage: Stage;
  readonly placements: () => Placements;
  readonly structure: () => StageStructure;
  readonly breaking: () => Lists;
  /** Event → the components that it alone leaves with too little, by position. */
  readonly brokenBy: () => Lists;
  readonly cones: () => ReadonlyMap<string, EntryCone>;
  readonly critical: () => readonly string[];
  readonly points: () => SinglePoints;
  readonly availability: () => JointAvailability;
}

const breakersOf = perObject((structure: StageStructure) => breakers(structure));
const brokenByOf = perObject((structure: StageStructure) => reversed(ofOwners(structure), structure.eventCount));

/** Component → the events that alone break it, or a condition of it. */
function ofOwners(structure: StageStructure): Lists {
  const { ids, owners } = structure;
  const breaking = breakersOf(structure);
  if (owners.length === 0) return breaking;
  const rows = ids.map((_, group) => [...listAt(breaking, group)]);
  owners.forEach((owner, index) => rows[owner]?.push(...listAt(breaking, ids.length + index)));
  return packLists(rows.map((row) => [...new Set(row)]));
}

/** The parts of one stage, which knows no names: the same stage, and one that is the same but for its texts, gives the same parts. */
export const analysisParts = (stage: Stage): AnalysisParts => partsOf(unnamed(stage));

const partsOf = perObject(makeParts);

function makeParts(stage: Stage): AnalysisParts {
  const placements = lazy(() => new Placements(stage));
  const structure = lazy(() => stageStructure(stage, placements()));
  const breaking = lazy(() => breakersOf(structure()));
  const cones = lazy(() => entryCones(stage, structure()));
  const critical = lazy(() => criticalEntries(stage));
  return {
    stage,
    placements,
    structure,
    breaking,
    brokenBy: () => brokenByOf(structure()),
    cones,
    critical,
    points: lazy(() => singlePoints(breaking(), placements(), cones())),
    availability: lazy(() => stageAvailability(structure(), breaking(), placements().events, cones(), critical())),
  };
}
