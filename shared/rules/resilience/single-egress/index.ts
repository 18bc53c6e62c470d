import { naming } from '../../../analysis/scorecard/context.ts';
import type { PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { hasCapability } from '../../../catalog/index.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { callersOf } from '../support/callers.ts';
import { breaksAlone, claimedSeverity } from '../support/claims.ts';
import { lossUnknown, scopeUnknown, zoneUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { ofType } from '../support/placement.ts';
import { pointsBreaking, stoppedWith } from '../support/points.ts';
import { SEPARATE_LOCATIONS, STATIC_STABILITY } from '../support/references.ts';
import { singleKind } from '../support/singles.ts';

const isEgress = (type: string) => hasCapability(type, 'egress');

export const singleEgress: Rule = {
  meta: {
    id: 'resilience/single-egress',
    code: 'RES-26',
    area: 'resilience',
    title: 'One way out',
    severity: 'medium',
    severityTable: [{ when: 'losing it stops a critical entry point', severity: 'high' }],
    why: 'Sign-in, mail, payments and video are called through it. When the one gateway or the one uplink goes, or the zone it stands in, all of them are out of reach at once.',
    fix: 'Run one in each zone, and let each zone leave by its own.',
    detection:
      'A component that calls to the outside leave through and that others need to serve or to serve undegraded: with one unit, or with all units in one zone while its callers stand in several. ' +
      'Silent when its machine also takes other services down: then host-outage names the machine.',
    falsePositives: 'A provider whose gateway spans zones by itself: draw it as managed, with its scope.',
    references: [SEPARATE_LOCATIONS, STATIC_STABILITY],
  },
  check(context) {
    const { analysis } = context;
    const used = ofType(analysis, isEgress).filter(({ id }) => users(analysis, id).length > 0);
    const single = used.filter((one) => singleKind(analysis, one) === 'egress');
    const told = single.filter((one) => !breaksAlone(analysis, one));
    return conclude(
      [
        ...single.filter((one) => !told.includes(one)).map((one) => singleReport(context, one)),
        ...used.filter((one) => !single.includes(one)).flatMap((one) => zoneReport(context, one)),
      ],
      {
        applies: used.length > told.length,
        open: used.some((one) => scopeUnknown(one) || zoneUnknown(one)) || analysis.where(lossUnknown).length > 0,
        satisfied: 'Every way out has a second one in another zone.',
        notApplicable:
          used.length === 0
            ? 'Nothing depends on a way out that is drawn.'
            : 'The machine of the way out has a finding of its own.',
      },
    );
  },
};

function users(analysis: StageAnalysis, id: string): string[] {
  return callersOf(analysis, id, ['down', 'degraded']);
}

function singleReport(context: RuleContext, egress: PlacedComponent): Report {
  const { analysis, stage } = context;
  const callers = users(analysis, egress.id);
  return {
    verdict: 'gap',
    elements: [egress.id, ...callers],
    discriminator: egress.id,
    entryPoints: stoppedWith(analysis, egress),
    severity: claimedSeverity(context, egress, 'medium'),
    message: `${elementTitle(stage, egress.id)} is the only way out for ${naming(stage, callers)}.`,
  };
}

/** All units in one zone, unless the loss of that zone already stops people and is told as such. */
function zoneReport({ analysis, stage }: RuleContext, egress: PlacedComponent): Report[] {
  const callers = users(analysis, egress.id);
  const zones = zonesOf([egress]);
  const spread = zonesOf(callers.flatMap((id) => analysis.components.get(id) ?? []));
  const [zone] = zones;
  if (zone === undefined || zones.length > 1 || spread.length < 2 || egress.zones.includes(undefined)) return [];
  if ((pointsBreaking(analysis).get(egress.id) ?? []).some(({ failable }) => failable.id === zone)) return [];
  return [
    {
      verdict: 'gap',
      elements: [egress.id, zone, ...callers],
      discriminator: egress.id,
      message: `${naming(stage, callers)} stand in several zones, but leave through ${elementTitle(stage, egress.id)} in ${elementTitle(stage, zone)} only.`,
    },
  ];
}

function zonesOf(components: readonly PlacedComponent[]): string[] {
  return uniqueSorted(components.flatMap(({ zones }) => zones.flatMap((zone) => zone ?? [])));
}
