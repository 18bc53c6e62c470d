import type { SinglePoint, StageAnalysis } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { explainedElsewhere } from '../support/claims.ts';
import { blindEntries } from '../support/entries.ts';
import { hostsUnknown, lossUnknown, anyNeeded, scopeUnknown } from '../support/open-facts.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { append } from '../../../base/append.ts';
import { brokenBy } from '../support/placement.ts';
import { provenPoints } from '../support/points.ts';
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
      'Takes each host and each managed service of host scope away in turn; entry points still serve but not fully. ' +
      'Silent where the same machine, or the machine around the service, stops people: host-outage tells both.',
    falsePositives: 'A service whose absence nobody notices for hours.',
    references: [CALCULUS],
  },
  check(context) {
    const { analysis } = context;
    const points = lesser(analysis);
    const told = points.filter((point) => !explainedElsewhere(analysis, point));
    const byElement = new Map<string, SinglePoint[]>();
    for (const point of told) append(byElement, point.failable.element, point);
    return conclude(
      [...byElement].map(([element, own]) => report(context, element, own, byElement.size)),
      {
        applies: analysis.critical.length > 0 && points.length === 0,
        open: blindEntries(analysis).length > 0 || anyNeeded(analysis, 'full', lossUnknown, scopeUnknown, hostsUnknown),
        satisfied: 'No single machine leaves people with a lesser service only.',
        notApplicable:
          points.length === 0
            ? 'There is no entry point yet, so nothing can be degraded.'
            : 'What degrades the service has a more precise finding of its own.',
      },
    );
  },
};

/** Losses that only degrade, on no machine whose loss stops people. */
function lesser(analysis: StageAnalysis): SinglePoint[] {
  const stopping = provenPoints(analysis).down.filter(({ failable }) => failable.scope === 'host');
  const ids = new Set(stopping.map(({ failable }) => failable.id));
  const elements = new Set(stopping.map(({ failable }) => failable.element));
  return provenPoints(analysis).degraded.filter(
    ({ failable: { id, element, scope } }) =>
      scope === 'host' && !elements.has(element) && !around(analysis, element, id).some((one) => ids.has(one)),
  );
}

/** The unit itself and what it stands on. */
function around({ components }: StageAnalysis, element: string, id: string): readonly string[] {
  return components.get(element)?.units.find((unit) => unit.includes(id)) ?? [];
}

function report({ analysis, stage }: RuleContext, element: string, own: readonly SinglePoint[], total: number): Report {
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
