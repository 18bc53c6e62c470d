import type { SinglePoint } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { explainedElsewhere } from '../support/claims.ts';
import { blindEntries } from '../support/entries.ts';
import { hostsUnknown, lookInSteps, lossUnknown, anyNeeded, scopeUnknown } from '../support/open-facts.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { outageSeverity, worstSeverity } from '../support/outage-severity.ts';
import { append } from '../../../base/append.ts';
import { brokenBy } from '../support/placement.ts';
import { provenPoints } from '../support/points.ts';
import { AVAILABILITY, SEPARATE_LOCATIONS } from '../support/references.ts';

export const hostOutage: Rule = {
  meta: {
    id: 'resilience/host-outage',
    code: 'RES-01',
    area: 'resilience',
    title: 'One machine takes people down',
    severity: 'high',
    severityTable: [
      { when: 'the machine holds a system of record that is said to have no backup', severity: 'critical' },
      { when: 'only entry points that are not critical are lost', severity: 'medium' },
    ],
    why: 'The loss of this one machine or service is enough to stop people: nothing else does its work.',
    fix: 'Add a second unit on another machine, or move to a managed service that keeps a spare.',
    detection:
      'Takes each host and each managed service of host scope away in turn and looks which entry points stop. A machine ' +
      'and the units on it count once. Silent where single-balancer, shared-store, one-host, all-units-needed or lopsided-quorum explains everything that the machine breaks.',
    falsePositives: 'A service that restarts elsewhere by itself, if the drawing does not show the spare machine.',
    references: [SEPARATE_LOCATIONS, AVAILABILITY],
  },
  prepare: ({ analysis }) => lookInSteps(analysis, lossUnknown, hostsUnknown, scopeUnknown),
  check(context) {
    const { analysis, stage } = context;
    const points = provenPoints(analysis).down.filter(({ failable }) => failable.scope === 'host');
    const told = points.filter((point) => !explainedElsewhere(analysis, point));
    return conclude(grouped(context, told), {
      applies: Object.keys(stage.entryPoints).length > 0 && points.length === 0,
      open: blindEntries(analysis).length > 0 || anyNeeded(analysis, 'serve', lossUnknown, hostsUnknown, scopeUnknown),
      satisfied: 'No single machine takes an entry point down.',
      notApplicable:
        points.length === 0
          ? 'There is no entry point yet, so nothing can be lost.'
          : 'The single machines have a more precise finding of their own.',
    });
  },
};

/** Hosts of one group, and units of one component, are one finding. */
function grouped(context: RuleContext, points: readonly SinglePoint[]): Report[] {
  const byElement = new Map<string, SinglePoint[]>();
  for (const point of points) append(byElement, point.failable.element, point);
  return [...byElement].map(([element, group]) => report(context, element, group));
}

function report(context: RuleContext, element: string, points: readonly SinglePoint[]): Report {
  const { analysis, stage } = context;
  const broken = [...new Set(points.flatMap(({ failable }) => brokenBy(analysis, failable.id).map(({ id }) => id)))];
  const entryPoints = [...new Set(points.flatMap((point) => point.entryPoints))];
  const services = broken.filter((id) => id !== element).map((id) => elementTitle(stage, id));
  return {
    verdict: 'gap',
    elements: [element, ...broken],
    entryPoints,
    severity: worstSeverity(points.map((point) => outageSeverity(context, point))),
    message: `Losing ${elementTitle(stage, element)} alone stops ${blastRadius(stage, entryPoints)}${besides(context, element)}.`,
    why: services.length === 0 ? 'Nothing else does its work.' : `It holds all that is left of ${services.join(', ')}.`,
  };
}

/** What the same loss leaves degraded, so that degraded-only need not say it again. */
function besides({ analysis, stage }: RuleContext, element: string): string {
  const lesser = provenPoints(analysis)
    .degraded.filter(({ failable }) => failable.scope === 'host' && failable.element === element)
    .flatMap(({ entryPoints }) => [...entryPoints]);
  return lesser.length === 0 ? '' : ` and degrades ${blastRadius(stage, [...new Set(lesser)])}`;
}
