import type { SinglePoint } from '../../../analysis/types.ts';
import { parseDuration } from '../../../base/duration.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext, Severity } from '../../types.ts';
import { explainedElsewhere } from '../support/claims.ts';
import { needed, zoneUnknown } from '../support/open-facts.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { SEPARATE_LOCATIONS, ZONE_TARGETS } from '../support/references.ts';

const HOUR = 3600;

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
      'Takes each availability zone, site, rack and managed service of zone scope away in turn and looks which entry points stop. Silent where lopsided-quorum explains the loss.',
    falsePositives: 'A site that has one room by decision. Say so with a waiver.',
    references: [SEPARATE_LOCATIONS, ZONE_TARGETS],
  },
  check(context) {
    const { analysis } = context;
    const points = analysis.singlePoints.down.filter(({ failable: { scope } }) => scope === 'zone' || scope === 'rack');
    const told = points.filter((point) => !explainedElsewhere(context, point));
    const known = [...analysis.failables.values()].some(({ scope }) => scope === 'zone' || scope === 'rack');
    return conclude(
      told.map((point) => report(context, point)),
      {
        applies: known && points.length === 0 && analysis.critical.length > 0,
        open: needed(analysis, 'serve').some((one) => zoneUnknown(analysis, one)),
        satisfied: 'No single zone takes an entry point down.',
        notApplicable:
          points.length > 0
            ? 'The zones have a more precise finding of their own.'
            : 'The drawing has no zone that an entry point needs.',
      },
    );
  },
};

function report(context: RuleContext, { failable, entryPoints }: SinglePoint): Report {
  const { stage } = context;
  return {
    verdict: 'gap',
    elements: [failable.element],
    entryPoints,
    severity: severity(context),
    message: `Losing ${elementTitle(stage, failable.element)} alone stops ${blastRadius(stage, entryPoints)}.`,
  };
}

function severity({ design }: RuleContext): Severity {
  const goals = design.context.goals ?? {};
  const rto = goals.rto === undefined ? undefined : parseDuration(goals.rto);
  const wide = goals.survive !== undefined && goals.survive !== 'host' && goals.survive !== 'rack';
  return wide || (goals.availability ?? 0) >= 0.9995 || (rto !== undefined && rto < HOUR) ? 'high' : 'medium';
}
