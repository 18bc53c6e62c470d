import type { SinglePoint } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { explainedElsewhere } from '../support/claims.ts';
import { blindEntries } from '../support/entries.ts';
import { lossUnknown, anyNeeded, scopeUnknown, zoneUnknown } from '../support/open-facts.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { outageSeverity } from '../support/outage-severity.ts';
import { provenPoints } from '../support/points.ts';
import { SEPARATE_LOCATIONS, ZONE_TARGETS } from '../support/references.ts';

export const zoneOutage: Rule = {
  meta: {
    id: 'resilience/zone-outage',
    code: 'RES-02',
    area: 'resilience',
    title: 'One zone takes people down',
    severity: 'medium',
    severityTable: [
      {
        when: 'the goals ask to survive a zone, for 99.95 % or more, or for recovery within an hour',
        severity: 'high',
      },
    ],
    why: 'Machines that share a zone share its power, its cooling and its network, and fail together.',
    fix: 'Spread the units over two zones or more; what votes needs three.',
    detection:
      'Takes each availability zone, site, rack and managed service of zone scope away in turn and looks which entry points stop. Silent where lopsided-quorum or, for a rack, one-host explains the loss.',
    falsePositives: 'A site that has one room by decision. Say so with a waiver.',
    references: [SEPARATE_LOCATIONS, ZONE_TARGETS],
  },
  check(context) {
    const { analysis } = context;
    const points = provenPoints(analysis).down.filter(
      ({ failable: { scope } }) => scope === 'zone' || scope === 'rack',
    );
    const told = points.filter((point) => !explainedElsewhere(analysis, point));
    const known = analysis.scopes.has('zone') || analysis.scopes.has('rack');
    return conclude(
      told.map((point) => report(context, point)),
      {
        applies: known && points.length === 0 && analysis.critical.length > 0,
        open: blindEntries(analysis).length > 0 || anyNeeded(analysis, 'serve', lossUnknown, zoneUnknown, scopeUnknown),
        satisfied: 'No single zone takes an entry point down.',
        notApplicable:
          points.length > 0
            ? 'The zones have a more precise finding of their own.'
            : 'The drawing has no zone that an entry point needs.',
      },
    );
  },
};

function report(context: RuleContext, point: SinglePoint): Report {
  const { stage } = context;
  const { failable, entryPoints } = point;
  return {
    verdict: 'gap',
    elements: [failable.element],
    entryPoints,
    severity: outageSeverity(context, point),
    message: `Losing ${elementTitle(stage, failable.element)} alone stops ${blastRadius(stage, entryPoints)}.`,
  };
}
