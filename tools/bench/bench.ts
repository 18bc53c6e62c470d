import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { allSecondOrderCuts } from '../../shared/analysis/cuts/second-order.ts';
import { placeComponents } from '../../shared/analysis/stage/place-components.ts';
import { stageStructure } from '../../shared/analysis/stage/stage-structure.ts';
import { breakers } from '../../shared/analysis/structure/breakers.ts';
import type { Structure } from '../../shared/analysis/structure/structure.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { makeDesign } from './make-design.ts';

type CheckStage = (design: Design, stageId: string, asOf: string) => unknown;

interface Row {
  readonly what: string;
  readonly milliseconds: number;
}

/** Prints medians, and each as a multiple of one plain pass over the same typed arrays in the same run. No limits. */
export function bench(print: (line: string) => void, checkStage?: CheckStage): void {
  for (const size of [100, 1000, 10_000]) {
    const rows = measure(makeDesign(size), size, checkStage);
    const base = rows[0]?.milliseconds ?? 1;
    print(`\n${size} components, ${size * 3} units, 5 zones`);
    for (const { what, milliseconds } of rows) {
      print(
        `  ${what.padEnd(46)} ${milliseconds.toFixed(3).padStart(10)} ms ${(milliseconds / base).toFixed(0).padStart(7)} x`,
      );
    }
  }
}

function measure(design: Design, size: number, checkStage: CheckStage | undefined): Row[] {
  const runs = size > 5000 ? 9 : 31;
  const [stage] = design.stages;
  if (stage === undefined) return [];
  const pairs = makeDesign(42).stages[0] ?? stage;
  const fresh = (): typeof stage => ({ ...stage });
  const placements = placeComponents(stage);
  const structure = stageStructure(stage, placements);
  const rows: Row[] = [
    { what: 'plain pass over the typed arrays', milliseconds: median(runs, () => plainPass(structure)) },
    { what: 'order-1 search on the typed arrays', milliseconds: median(runs, () => breakers(structure)) },
    { what: 'placement of every unit', milliseconds: median(runs, () => placeComponents(fresh())) },
    { what: 'single points of a changed stage', milliseconds: median(runs, () => analyzeStage(fresh()).singlePoints) },
    {
      what: 'all cuts of two, 250 failables',
      milliseconds: median(5, () => allSecondOrderCuts({ ...pairs })),
    },
    { what: 'whole scorecard of a changed stage', milliseconds: median(runs, () => analyzeStage(fresh()).scorecard) },
  ];
  if (checkStage === undefined) return rows;
  const check = (): unknown => checkStage({ ...design, stages: [fresh()] }, stage.id, '2026-01-01');
  rows.push({ what: 'every rule on a changed stage', milliseconds: median(size > 5000 ? 3 : 9, check) });
  return rows;
}

/** What no analysis can do without: reading every unit's events and every dependency once. */
function plainPass({ units, events, hard, soft, k }: Structure): number {
  let sum = 0;
  for (const array of [units.items, events.items, hard.items, soft.items, k]) {
    for (const value of array) sum += value;
  }
  return sum;
}

/** Median milliseconds of `runs` runs, after enough runs for the compiler to settle. */
function median(runs: number, run: () => unknown): number {
  for (let warm = 0; warm < 3; warm += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
