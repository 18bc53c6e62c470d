import { naming } from '../../../analysis/scorecard/context.ts';
import { failoverOf, type Failover } from '../../../analysis/scorecard/failover.ts';
import { neighbours } from '../../../analysis/scorecard/feeders.ts';
import type { PlacedComponent } from '../../../analysis/types.ts';
import { eachInSteps } from '../../../base/each-in-steps.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { lookInSteps } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { append } from '../../../base/append.ts';
import { hasSpare } from '../support/placement.ts';
import { perAnalysisInSteps } from '../support/per-analysis.ts';
import { ask } from '../support/questions.ts';
import { FAILOVER, SEPARATE_LOCATIONS } from '../support/references.ts';

interface Judged {
  readonly placed: PlacedComponent;
  readonly failover: Failover;
}

export const manualFailover: Rule = {
  meta: {
    id: 'resilience/manual-failover',
    code: 'RES-09',
    area: 'resilience',
    title: 'Somebody has to switch over by hand',
    severity: 'medium',
    why: 'Spare units help only once calls reach them. By hand that takes as long as it takes to notice, to wake somebody and to decide.',
    fix: 'Let a health check take lost units out and bring the spare in without a person.',
    detection:
      'A component with units to spare whose failover is manual or none, or whose balancer makes no health checks. What takes over by itself: a majority, a queue that feeds workers, clients that know all units. ' +
      'Whether a component fails over by itself is asked by missing-fact.',
    falsePositives: 'A short, rehearsed procedure that meets the recovery time. Say so with a waiver.',
    references: [FAILOVER, SEPARATE_LOCATIONS],
  },
  *prepare({ analysis }) {
    yield* lookInSteps(analysis, hasSpare);
    yield* redundant.inSteps(analysis);
  },
  check(context) {
    const judged = redundant(context.analysis);
    const reports = [...gaps(context, judged), ...questions(context, judged)];
    return conclude(reports, {
      applies: judged.length > 0,
      open: judged.some(({ failover }) => failover.automatic === 'unknown'),
      satisfied: 'What has units to spare takes over by itself.',
      notApplicable: 'No service has units to spare.',
    });
  },
};

const redundant = perAnalysisInSteps(function* ({ stage, where }): Generator<undefined, readonly Judged[], undefined> {
  const near = neighbours(stage);
  const judged: Judged[] = [];
  yield;
  yield* eachInSteps(where(hasSpare), (placed) => {
    judged.push({ placed, failover: failoverOf(stage, near, placed) });
  });
  return judged;
});

/** One finding for each component or balancer that is the cause, with the components that wait for it. */
function gaps({ stage }: RuleContext, judged: readonly Judged[]): Report[] {
  const waiting = new Map<string, string[]>();
  const unchecked = new Set<string>();
  for (const { placed, failover } of judged.filter((one) => one.failover.automatic === 'no')) {
    for (const cause of failover.elements) {
      append(waiting, cause, placed.id);
      if (failover.field === 'healthCheck') unchecked.add(cause);
    }
  }
  return [...waiting].map(([cause, ids]) => ({
    verdict: 'gap',
    elements: [cause, ...uniqueSorted(ids)],
    discriminator: cause,
    message: unchecked.has(cause)
      ? `${elementTitle(stage, cause)} makes no health checks, so it goes on calling lost units of ${naming(stage, ids)}.`
      : `${elementTitle(stage, cause)} has units to spare, but somebody has to switch over by hand.`,
  }));
}

function questions({ stage }: RuleContext, judged: readonly Judged[]): Report[] {
  const unsaid = judged.filter(({ failover }) => failover.automatic === 'unknown' && failover.field === 'healthCheck');
  const balancers = uniqueSorted(unsaid.flatMap(({ failover }) => [...failover.elements]));
  return ask(stage, balancers, 'healthCheck', (name) => `Does ${name} check the health of what it calls?`);
}
