import type { SinglePoint } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { hostsUnknown, lossUnknown, needed } from '../support/open-facts.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { brokenBy } from '../support/placement.ts';
import { CALCULUS } from '../support/references.ts';

const MANY = 3;

export const degradedOnly: Rule = {
  meta: {
    id: 'resilience/degraded-only',
    code: 'RES-12',
    area: 'resilience',
    title: 'One loss leaves a lesser service',
    severity: 'low',
    severityTable: [{ when: 'more than three single losses degrade the service', severity: 'medium' }],
    why: 'Nobody is locked out, but something people expect is missing: late grades, slow pages, no search.',
    fix: 'Replicate the cache, broker or search service, or accept the lesser service with a waiver.',
    detection:
      'Takes each host and each managed service of host scope away in turn; entry points still serve but not fully.',
    falsePositives: 'A service whose absence nobody notices for hours.',
    references: [CALCULUS],
  },
  check(context) {
    const { analysis } = context;
    const points = analysis.singlePoints.degraded.filter(({ failable }) => failable.scope === 'host');
    const elements = [...new Set(points.map(({ failable }) => failable.element))];
    return conclude(
      elements.map((element) => report(context, element, points, elements.length)),
      {
        applies: analysis.critical.length > 0,
        open: needed(analysis, 'full').some((one) => lossUnknown(one) || hostsUnknown(context, one)),
        satisfied: 'No single machine leaves people with a lesser service only.',
        notApplicable: 'There is no entry point yet, so nothing can be degraded.',
      },
    );
  },
};

function report(
  { analysis, stage }: RuleContext,
  element: string,
  points: readonly SinglePoint[],
  total: number,
): Report {
  const own = points.filter(({ failable }) => failable.element === element);
  const entryPoints = [...new Set(own.flatMap((point) => point.entryPoints))];
  const broken = [...new Set(own.flatMap(({ failable }) => brokenBy(analysis, failable.id).map(({ id }) => id)))];
  return {
    verdict: 'gap',
    elements: [element, ...broken],
    entryPoints,
    severity: total > MANY ? 'medium' : 'low',
    message: `Losing ${elementTitle(stage, element)} alone degrades ${blastRadius(stage, entryPoints)}.`,
  };
}
