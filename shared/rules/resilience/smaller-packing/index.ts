import { analyzeStage } from '../../../analysis/analyze-stage.ts';
import { smallerPackingInSteps, type Packing } from '../../../analysis/packing/smaller-packing.ts';
import type { Scorecard, StageAnalysis } from '../../../analysis/types.ts';
import type { Report, Rule } from '../../types.ts';
import { lookInSteps, lossUnknown, machinesUnsaid, anyNeeded, scopeUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { perAnalysisInSteps } from '../support/per-analysis.ts';
import { AVAILABILITY } from '../support/references.ts';

export const smallerPackingRule: Rule = {
  meta: {
    id: 'resilience/smaller-packing',
    code: 'RES-34',
    area: 'resilience',
    title: 'The same with fewer machines',
    severity: 'info',
    why: 'Machines that several services share can be lost one at a time just as well, and fewer machines fail less often and cost less.',
    fix: 'Look at the smaller stage next to this one, and decide what the larger one is worth.',
    detection:
      'Puts the units of all services of a region or site on shared machines, as many as the largest of them has units; else those with equally many units. Told when there are fewer machines and the loss of one host, zone or region breaks nothing for anybody that it does not break now.',
    falsePositives: 'Services that need the size, the network or the maintenance window of machines of their own.',
    references: [AVAILABILITY],
  },
  *prepare({ analysis }) {
    yield* lookInSteps(analysis, lossUnknown, scopeUnknown, machinesUnsaid);
    if (!isOpen(analysis)) yield* smaller.inSteps(analysis);
  },
  check(context) {
    const { critical, machines } = context.analysis;
    const open = isOpen(context.analysis);
    const packing = open ? undefined : smaller(context.analysis);
    // What stands nowhere yet may stand beside the others, and share with them.
    const unplaced = context.analysis.where(machinesUnsaid).length > 0;
    return conclude(packing === undefined ? [] : [report(packing)], {
      applies: critical.length > 0 && machines > 1,
      open: open || unplaced,
      satisfied: 'No smaller set of machines was found that has no other single points.',
      notApplicable:
        critical.length === 0
          ? 'There is no entry point yet, so nothing can be lost.'
          : 'There are no two machines that could become one.',
    });
  },
};

/** A smaller stage, and what its scorecard says less well. */
interface Smaller extends Packing {
  readonly lost: readonly string[];
}

/** Whether two may share a machine depends on what each one's loss does. */
function isOpen(analysis: StageAnalysis): boolean {
  return anyNeeded(analysis, 'full', lossUnknown, scopeUnknown);
}

const smaller = perAnalysisInSteps(function* ({ stage }): Generator<undefined, Smaller | undefined, undefined> {
  const packing = yield* smallerPackingInSteps(stage);
  if (packing === undefined) return undefined;
  const [before, after] = [analyzeStage(stage).scorecard, analyzeStage(packing.stage).scorecard];
  for (const verdict of COMPARED) {
    for (const scorecard of [before, after]) {
      yield;
      void scorecard[verdict];
    }
  }
  return { ...packing, lost: whatIsLost(before, after) };
});

function report({ before, after, packed, lost }: Smaller): Report {
  return {
    verdict: 'gap',
    elements: packed,
    message: `${after} ${after === 1 ? 'machine' : 'machines'} instead of ${before} would have no other single points.`,
    why: lost.length === 0 ? 'No verdict of the scorecard changes.' : `What would be lost: ${lost.join('; ')}.`,
  };
}

/** What is compared; each is found out when it is read. */
const COMPARED = ['scalable', 'stateless', 'separatelyMonitored'] as const;

/** What the deck's verdicts say less well of the smaller one. */
function whatIsLost(before: Scorecard, after: Scorecard): string[] {
  const worse = (old: string, now: string) => old !== now && now !== 'yes';
  return [
    ...(worse(before.scalable.verdict, after.scalable.verdict) ? ['services can no longer grow one by one'] : []),
    ...(worse(before.stateless.verdict, after.stateless.verdict)
      ? ['application machines can no longer be thrown away, because data stands on them']
      : []),
    ...(worse(before.separatelyMonitored.verdict, after.separatelyMonitored.verdict)
      ? ['a busy machine no longer says which service is busy']
      : []),
  ];
}
