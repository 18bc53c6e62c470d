import type { PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { isAllNeeded, onePlace, stoppingDomains } from '../support/claims.ts';
import { hostsUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { placedComponents } from '../support/placement.ts';
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
  check(context) {
    const { analysis } = context;
    const voting = placedComponents(analysis).filter(({ managed, mode, n }) => !managed && mode === 'quorum' && n >= 3);
    const told = voting.filter((one) => hasFinding(analysis, one));
    const own = voting.filter((one) => !told.includes(one));
    return conclude(
      own.flatMap((one) => report(context, one)),
      {
        applies: own.length > 0,
        open: own.some((one) => hostsUnknown(context, one)),
        satisfied: 'Each voting service tolerates as many lost machines as its members can give.',
        notApplicable:
          voting.length === 0
            ? 'No service of three members or more decides by majority.'
            : 'The members have a more precise finding of their own.',
      },
    );
  },
};

/** A deeper reason why members tolerate little is told where it lies. */
function hasFinding(analysis: StageAnalysis, component: PlacedComponent): boolean {
  return (
    component.n % 2 === 0 ||
    component.votes.length > component.n ||
    component.votes.some((votes) => votes !== 1) ||
    isAllNeeded(component) ||
    onePlace(analysis, component) !== undefined ||
    stoppingDomains(analysis, component, 'host').length > 0
  );
}

function report({ analysis, stage }: RuleContext, component: PlacedComponent): Report[] {
  const lost = tolerated(analysis, component);
  const enough = membersFor(lost);
  if (lost === 0 || component.n <= enough) return [];
  const machines = `${lost} ${lost === 1 ? 'machine' : 'machines'}`;
  return [
    {
      verdict: 'gap',
      elements: [component.id],
      message: `${elementTitle(stage, component.id)} has ${component.n} members and goes on without any ${machines}, as ${enough} on machines of their own would.`,
    },
  ];
}
