import type { PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { claimedSeverity } from '../support/claims.ts';
import { zoneUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { stoppedWith } from '../support/points.ts';
import { ask } from '../support/questions.ts';
import { FAILOVER, WEIGHTED_QUORUM } from '../support/references.ts';
import { decidingPlaces, isStandby, witnessPlace } from '../support/witness.ts';

export const witnessBesidePrimary: Rule = {
  meta: {
    id: 'resilience/witness-beside-primary',
    code: 'RES-10',
    area: 'resilience',
    title: 'What decides on a failover falls with the primary',
    severity: 'high',
    severityTable: [
      {
        when: 'people stop with it, and it is a system of record that is said to have no backup',
        severity: 'critical',
      },
    ],
    why: 'When the primary and what should replace it are lost together, nobody promotes the standby, although it is fine.',
    fix: 'Move the witness or failover controller to a third zone, away from the primary and the standby.',
    detection:
      'A primary with a standby that fails over by itself: the zone of what decides (`failoverIn`) is on the machines, or in the rack, zone or site, of the first unit. Not said, or said wider than a zone, is a question.',
    falsePositives: 'A controller that is drawn beside the primary but runs in several places.',
    references: [WEIGHTED_QUORUM, FAILOVER],
  },
  check(context) {
    const { analysis, stage } = context;
    const standbys = analysis.where(isStandby);
    const located = standbys.filter((one) => decidingPlaces(analysis, one).length > 0);
    const unsaid = standbys.filter((one) => decidingPlaces(analysis, one).length === 0).map(({ id }) => id);
    return conclude(
      [
        ...located.flatMap((one) => report(context, one)),
        ...ask(stage, unsaid, 'failoverIn', (name) => `In which zone is it decided that ${name} fails over?`),
      ],
      {
        applies: standbys.length > 0,
        open: standbys.some(zoneUnknown),
        satisfied: 'What decides on a failover does not fall with the primary.',
        notApplicable: 'No service has a standby that takes over by itself.',
      },
    );
  },
};

function report(context: RuleContext, component: PlacedComponent): Report[] {
  const { analysis, stage } = context;
  const shared = witnessPlace(analysis, component);
  if (shared === undefined) return [];
  const name = elementTitle(stage, component.id);
  return [
    {
      verdict: 'gap',
      elements: [component.id, shared],
      entryPoints: stoppedWith(analysis, component),
      severity: claimedSeverity(context, component, 'high'),
      message: `${elementTitle(stage, shared)} holds the primary of ${name} and what decides that the standby takes over; with it, both are lost.`,
    },
  ];
}
