import { naming } from '../../../analysis/scorecard/context.ts';
import type { PlacedComponent, StageFacts } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { hasCapability } from '../../../catalog/index.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { callersOf, isCalled } from '../support/callers.ts';
import { breaksAlone, claimedSeverity, isAllNeeded } from '../support/claims.ts';
import { scopeUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { perAnalysis } from '../support/per-analysis.ts';
import { placedComponents } from '../support/placement.ts';
import { stoppedWith } from '../support/points.ts';
import { STATIC_STABILITY, WEIGHTED_QUORUM } from '../support/references.ts';
import { isSingleUnit } from '../support/singles.ts';

export const controlPlane: Rule = {
  meta: {
    id: 'resilience/control-plane',
    code: 'RES-27',
    area: 'resilience',
    title: 'What failover depends on can be lost itself',
    severity: 'medium',
    severityTable: [{ when: 'losing it stops a critical entry point', severity: 'high' }],
    why: 'While it is gone, what runs goes on, but nothing is moved, scaled or replaced: the next loss, which spares should have covered, is an outage.',
    fix: 'Run three members over three zones, and let callers go on with the addresses that they know.',
    detection:
      'Service discovery, and whatever connections name as needed to control, with one unit or two, or managed with the scope of a host. Pipelines that deploy do not count. A pair of which both are needed is told by all-units-needed. ' +
      'Silent when its machine also takes other services down: then host-outage names the machine.',
    falsePositives: 'Callers that look nothing up while they run and replace no unit by themselves.',
    references: [STATIC_STABILITY, WEIGHTED_QUORUM],
  },
  check(context) {
    const { analysis } = context;
    const { planes, told, weak } = planesOf(analysis);
    return conclude(
      weak.filter((one) => !told.includes(one)).map((one) => report(context, one)),
      {
        applies: planes.length > told.length,
        open: planes.some(scopeUnknown),
        satisfied: 'What failover depends on has three members or more, or is managed beyond one machine.',
        notApplicable:
          planes.length === 0
            ? 'Nothing is drawn that failover depends on.'
            : 'What failover depends on has a more precise finding of its own.',
      },
    );
  },
};

/** What failover depends on; those of it that are weak; those of them that another rule tells. */
const planesOf = perAnalysis((facts) => {
  const planes = placedComponents(facts).filter((one) => isControlPlane(facts, one));
  const weak = planes.filter((one) => isWeak(facts, one));
  return { planes, weak, told: weak.filter((one) => isAllNeeded(one) || !breaksAlone(facts, one)) };
});

function isControlPlane(analysis: StageFacts, { component, id }: PlacedComponent): boolean {
  const { type } = component;
  const named = isCalled(analysis, id, 'control') && !hasCapability(type, 'deploys');
  return named || hasCapability(type, 'discovers-services');
}

function isWeak(analysis: StageFacts, component: PlacedComponent): boolean {
  return component.managed ? isSingleUnit(analysis, component) : component.n < 3;
}

function report(context: RuleContext, plane: PlacedComponent): Report {
  const { analysis, stage } = context;
  const callers = callersOf(analysis, plane.id, ['control']);
  const has = plane.managed || plane.n === 1 ? 'is there once' : `has only ${plane.n} members`;
  const then =
    callers.length === 0 ? 'nothing is found anew' : `${naming(stage, callers)} can no longer change or fail over`;
  return {
    verdict: 'gap',
    elements: [plane.id, ...callers],
    discriminator: plane.id,
    entryPoints: stoppedWith(analysis, plane),
    severity: claimedSeverity(context, plane, 'medium'),
    message: `${elementTitle(stage, plane.id)} ${has}; while it is gone, ${then}.`,
  };
}
