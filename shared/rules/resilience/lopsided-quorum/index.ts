import type { PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { claimedSeverity, DOMAINS, stoppingDomains } from '../support/claims.ts';
import { conclude } from '../support/outcome.ts';
import { lookInSteps, zoneUnknown } from '../support/open-facts.ts';
import { allVotes, votesPer } from '../support/placement.ts';
import { stoppedWith } from '../support/points.ts';
import { WEIGHTED_QUORUM } from '../support/references.ts';

export const lopsidedQuorum: Rule = {
  meta: {
    id: 'resilience/lopsided-quorum',
    code: 'RES-07',
    area: 'resilience',
    title: 'One place holds the majority',
    severity: 'high',
    severityTable: [
      { when: 'the place also holds a system of record that is said to have no backup', severity: 'critical' },
    ],
    why: 'When one place holds so many votes that the rest are no majority, its loss stops the service although members elsewhere are fine. Two and one over two zones is even worse than all three in one.',
    fix: 'Put one member in each of three zones, or a witness in a third one.',
    detection:
      'A voting component of three members or more, arbitrators included, spread over several regions, sites, zones, racks or hosts, of which one holds so many votes that the rest are fewer than needed. The widest such place is named.',
    falsePositives: 'A third vote that exists but is not drawn.',
    references: [WEIGHTED_QUORUM],
  },
  prepare: ({ analysis }) => lookInSteps(analysis, isVoting, isLopsided, zoneUnknown),
  check(context) {
    const { analysis } = context;
    const voting = analysis.where(isVoting);
    return conclude(
      analysis.where(isLopsided).flatMap((component) => report(context, component)),
      {
        applies: voting.length > 0,
        open: analysis.where(zoneUnknown).some(isVoting),
        satisfied: 'No single place holds enough votes to stop a voting service that is spread.',
        notApplicable: 'No service of three members or more decides by majority.',
      },
    );
  },
};

function isVoting({ mode, slots, managed }: PlacedComponent): boolean {
  return mode === 'quorum' && slots >= 3 && !managed;
}

function isLopsided(component: PlacedComponent): boolean {
  return isVoting(component) && widestStopping(component) !== undefined;
}

/** The widest kind of domain that holds enough votes. */
function widestStopping(component: PlacedComponent) {
  return DOMAINS.find((kind) => stoppingDomains(component, kind).length > 0);
}

function report(context: RuleContext, component: PlacedComponent): Report[] {
  const kind = widestStopping(component);
  if (kind === undefined) return [];
  const { analysis, stage } = context;
  const votes = votesPer(component, kind);
  return stoppingDomains(component, kind).map((domain) => {
    const element = analysis.failables.get(domain)?.element ?? domain;
    return {
      verdict: 'gap',
      elements: [component.id, element],
      discriminator: domain,
      entryPoints: stoppedWith(analysis, component),
      severity: claimedSeverity(context, component, 'high'),
      message: `${elementTitle(stage, element)} holds ${votes.get(domain) ?? 0} of the ${allVotes(component)} votes of ${elementTitle(stage, component.id)}, which needs ${component.k}; losing it stops the rest.`,
    };
  });
}
