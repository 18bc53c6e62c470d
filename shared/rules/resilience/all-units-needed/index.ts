import { elementTitle } from '../../../catalog/element-title.ts';
import type { PlacedComponent } from '../../../analysis/types.ts';
import type { Rule } from '../../types.ts';
import { claimedSeverity, isAllNeeded } from '../support/claims.ts';
import { sharingUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { stoppedWith } from '../support/points.ts';
import { AVAILABILITY } from '../support/references.ts';

export const allUnitsNeeded: Rule = {
  meta: {
    id: 'resilience/all-units-needed',
    code: 'RES-05',
    area: 'resilience',
    title: 'Every unit is needed',
    severity: 'medium',
    severityTable: [
      { when: 'losing one unit stops a critical entry point', severity: 'high' },
      { when: 'so it does, and a system of record on the machine is said to have no backup', severity: 'critical' },
    ],
    why: 'When all units must work, each of them is a single point of failure: more units make an outage more likely, not less.',
    fix: 'Add a unit, or lower how many are needed if the others can carry the load.',
    detection: 'A component with two units or more that needs as many as it has; a majority of two is two.',
    falsePositives: 'Shards that each hold a part of the data: all are needed, and each needs its own replica.',
    references: [AVAILABILITY],
  },
  check(context) {
    const { analysis, stage } = context;
    const several = analysis.where(isSeveral);
    const reports = analysis.where(isAllNeeded).map((component) => ({
      verdict: 'gap' as const,
      elements: [component.id],
      entryPoints: stoppedWith(analysis, component),
      severity: claimedSeverity(context, component, 'medium'),
      message: `${elementTitle(stage, component.id)} has ${component.n} units and needs all of them; losing any one stops it.`,
    }));
    return conclude(reports, {
      applies: several.length > 0,
      open: analysis.where(sharingUnknown).length > 0,
      satisfied: 'Every service with several units can lose one.',
      notApplicable: 'No service has several units.',
    });
  },
};

function isSeveral({ n, managed }: PlacedComponent): boolean {
  return n >= 2 && !managed;
}
