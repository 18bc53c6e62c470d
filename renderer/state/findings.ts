import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import type { StageAnalysis } from '../../shared/analysis/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { finish } from '../../shared/base/finish.ts';
import { checkInSteps } from '../../shared/rules/check-stage.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { useStage } from './hooks.ts';

/** What rules read: everything but where things stand on the canvas and what the story tells. */
type Judged = Pick<Design, 'name' | 'context' | 'vendors' | 'stages' | 'waivers'>;

interface Remembered extends Judged {
  readonly stageId: string;
  readonly asOf: string;
  readonly findings: readonly Finding[];
}

const recent: Remembered[] = [];
const KEPT = 8;

/**
 * The findings of one stage. Remembered for the parts of the design that rules read, so that a move on the canvas asks
 * no rule and every panel gets the same array.
 */
export function findingsOf(design: Design, stageId: string, asOf: string): readonly Finding[] {
  return finish(findInSteps(design, stageId, asOf));
}

/** As `findingsOf`, in steps between which others may have their turn. */
export function* findInSteps(
  design: Design,
  stageId: string,
  asOf: string,
): Generator<undefined, readonly Finding[], undefined> {
  const known = recent.find((each) => each.stageId === stageId && each.asOf === asOf && sameFacts(each, design));
  if (known !== undefined) return known.findings;
  const findings = yield* checkInSteps(design, stageId, asOf);
  const { name, context, vendors, stages, waivers } = design;
  recent.unshift({ name, context, vendors, stages, waivers, stageId, asOf, findings });
  recent.length = Math.min(recent.length, KEPT);
  return findings;
}

/** Whether rules find the same in both. */
export function sameFacts(a: Judged, b: Judged): boolean {
  return (
    a.stages === b.stages &&
    a.context === b.context &&
    a.vendors === b.vendors &&
    a.waivers === b.waivers &&
    a.name === b.name
  );
}

export const NONE: readonly Finding[] = [];

/** The analysis of the stage on screen. */
export function useAnalysis(): StageAnalysis {
  return analyzeStage(useStage());
}

const NOTHING_KNOWN: Pick<StageAnalysis, 'components'> = { components: new Map() };

/** Nothing, and nothing is worked out, until it is time to. */
export function useAnalysisWhen(time: boolean): Pick<StageAnalysis, 'components'> {
  const stage = useStage();
  return time ? analyzeStage(stage) : NOTHING_KNOWN;
}
