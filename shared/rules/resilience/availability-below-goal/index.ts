import { uniqueSorted } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { aims, contributors, percent, type Aim } from '../support/availability.ts';
import { blindEntries } from '../support/entries.ts';
import { lossUnknown, anyNeeded, placeUnsaid } from '../support/open-facts.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { ask } from '../support/questions.ts';
import { AVAILABILITY, CALCULUS } from '../support/references.ts';

const ESTIMATE =
  'Write the numbers, assumed or measured, with their source; `estimates: published` on the stage fills in zones and regions.';

export const availabilityBelowGoal: Rule = {
  meta: {
    id: 'resilience/availability-below-goal',
    code: 'RES-22',
    area: 'resilience',
    title: 'Less available than the goal',
    severity: 'high',
    severityTable: [{ when: 'a number is missing, so nothing can be computed', severity: 'info' }],
    why: 'By the numbers that are written, people are locked out for longer than the goal allows. The numbers are assumptions; what is built is hardly better than they say.',
    fix: 'Begin with what costs most: give it a second unit elsewhere, or do without it. Or agree on a goal that can be met.',
    detection:
      'The probability that all critical entry points serve, computed exactly, against the goal; and that of each entry point with a target of its own. Names the three elements whose failures cost most. A missing number is a question.',
    falsePositives: 'Numbers that are worse than what is really built. Say where they come from.',
    references: [AVAILABILITY, CALCULUS],
  },
  check(context) {
    const { analysis, stage } = context;
    const all = aims(context);
    const short = all.filter(({ target, value }) => value !== undefined && value < target);
    const missing = uniqueSorted(all.flatMap((one) => one.missing));
    const question = (name: string) =>
      `With which probability does ${name} work? The goal for availability cannot be judged without.`;
    const takeovers = uniqueSorted(all.flatMap((one) => one.takeovers));
    const works = (name: string) => `How likely is it that a failover of ${name} works when it is needed?`;
    const questions = [
      ...ask(stage, missing, 'availability', question),
      ...ask(stage, takeovers, 'failoverWorks', works),
    ].map((one) => ({ ...one, severity: 'info' as const, fix: ESTIMATE }));
    return conclude([...short.map((one) => report(context, one)), ...questions], {
      applies: all.length > 0,
      open:
        all.some(({ value }) => value === undefined) ||
        blindEntries(analysis).length > 0 ||
        anyNeeded(analysis, 'serve', lossUnknown, placeUnsaid),
      satisfied: 'By the numbers that are written, every goal for availability is met.',
      notApplicable: 'There is no goal for availability, or no entry point that it is about.',
    });
  },
};

function report({ analysis, stage }: RuleContext, aim: Aim): Report {
  const { entryPoints, target, value = 0 } = aim;
  const top = contributors(analysis, aim);
  const costs = top.map(({ element, gain }) => `${elementTitle(stage, element)} (${percent(gain)})`);
  const most = costs.length === 0 ? '' : ` Most is lost through ${costs.join(', ')}.`;
  return {
    verdict: 'gap',
    elements: [...entryPoints, ...top.map(({ element }) => element)],
    discriminator: entryPoints.join(' '),
    entryPoints,
    message: `${blastRadius(stage, entryPoints)} ${entryPoints.length === 1 ? 'works' : 'work'} ${percent(value)} of the time by the assumed numbers; the goal is ${percent(target)}.${most}`,
  };
}
