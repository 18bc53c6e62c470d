import type { PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { isAllNeeded, onePlace, stoppingDomains } from '../support/claims.ts';
import { hostsUnknown, lookInSteps } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { WEIGHTED_QUORUM } from '../support/references.ts';
import { membersFor, tolerated } from '../support/tolerance.ts';

export const noToleranceGained: Rule = {
  meta: {
    id: 'resilience/no-tolerance-gained',
    code: 'RES-35',
    area: 'resilience',
    title: 'More members that survive no more',
    severity: 'low',
    why: 'Every member of a majority costs a machine and takes part in every write. Members that let no further machine be lost cost that for nothing.',
    fix: 'Spread the members over more machines, need no more than a majority, or run fewer of them.',
    detection:
      'A voting component that tolerates the loss of one machine or more, but of no more than a smaller odd number of members on machines of their own would. A pair, an even number, and members that stand unevenly have findings of their own; where votes are weighed or arbitrators vote, nothing is said.',
    falsePositives: 'Members that are there to answer reads.',
    references: [WEIGHTED_QUORUM],
  },
  prepare: ({ analysis }) => lookInSteps(analysis, isJudged, isWasteful, hostsUnknown),
  check(context) {
    const { analysis } = context;
    const voting = analysis.where(isVoting);
    const own = analysis.where(isJudged);
    return conclude(
      analysis.where(isWasteful).map((one) => report(context, one)),
      {
        applies: own.length > 0,
        open: analysis.where(hostsUnknown).some(isJudged),
        satisfied: 'Each voting service tolerates as many lost machines as its members can give.',
        notApplicable:
          voting.length === 0
            ? 'No service of three members or more decides by majority.'
            : 'The members have a more precise finding of their own.',
      },
    );
  },
};

function isVoting({ managed, mode, n }: PlacedComponent): boolean {
  return !managed && mode === 'quorum' && n >= 3;
}

function isJudged(component: PlacedComponent): boolean {
  return isVoting(component) && !hasFinding(component);
}

/** Fewer members, each on a machine of its own, would go on without as many machines. */
function isWasteful(component: PlacedComponent): boolean {
  const lost = isJudged(component) ? tolerated(component) : 0;
  return lost > 0 && component.n > membersFor(lost);
}

/** A deeper reason why members tolerate little is told where it lies. */
function hasFinding(component: PlacedComponent): boolean {
  return (
    component.n % 2 === 0 ||
    component.votes.length > component.n ||
    component.votes.some((votes) => votes !== 1) ||
    isAllNeeded(component) ||
    onePlace(component) !== undefined ||
    stoppingDomains(component, 'host').length > 0
  );
}

function report({ stage }: RuleContext, component: PlacedComponent): Report {
  const lost = tolerated(component);
  const enough = membersFor(lost);
  const machines = `${lost} ${lost === 1 ? 'machine' : 'machines'}`;
  return {
    verdict: 'gap',
    elements: [component.id],
    message: `${elementTitle(stage, component.id)} has ${component.n} members and goes on without any ${machines}, as ${enough} on machines of their own would.`,
  };
}
