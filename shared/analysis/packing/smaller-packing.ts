import { finish } from '../../base/finish.ts';
import { uniqueSorted } from '../../base/sort.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { analyzeInSteps, analyzeStage } from '../analyze-stage.ts';
import { analysisParts } from '../stage/analysis-parts.ts';
import { exposure, isWithin } from './exposure.ts';
import { packInSteps, type Share } from './pack-onto.ts';
import { sharesInSteps } from './shares.ts';
import type { PlacedComponent } from '../types.ts';

/** The same services on fewer machines. */
export interface Packing {
  readonly stage: Stage;
  /** Machines of the author's, before and after. */
  readonly before: number;
  readonly after: number;
  /** Components that share machines now, sorted. */
  readonly packed: readonly string[];
}

/**
 * The smallest way found to run the same services on shared machines that brings no single point: at every scope, and for
 * every entry point, the loss of one thing breaks no component that such a loss does not break now. Services share
 * machines only with those of their own region or site. First all of them share, then only those with equally many units.
 */
export function smallerPacking(stage: Stage): Packing | undefined {
  return finish(smallerPackingInSteps(stage));
}

/** As `smallerPacking`, in steps between which others may have their turn. */
export function* smallerPackingInSteps(stage: Stage): Generator<undefined, Packing | undefined, undefined> {
  const analysis = analyzeStage(stage);
  if (analysis.critical.length === 0) return undefined;
  const before = analysis.machines;
  yield;
  const old = exposure(analysisParts(stage));
  for (const by of [undefined, ({ n }: PlacedComponent) => String(n)]) {
    yield;
    const together = yield* sharesInSteps(analysis, by);
    yield;
    const packed = yield* packInSteps(stage, together);
    yield;
    const after = yield* analyzeInSteps(packed);
    if (after.machines >= before) continue;
    yield;
    const exposed = exposure(analysisParts(packed));
    yield;
    if (!isWithin(exposed, old)) continue;
    return { stage: packed, before, after: after.machines, packed: membersOf(together) };
  }
  return undefined;
}

function membersOf(together: readonly Share[]): string[] {
  return uniqueSorted(together.flatMap(({ members }) => members.map(({ id }) => id)));
}
