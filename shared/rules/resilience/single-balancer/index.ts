import { elementTitle } from '../../../catalog/element-title.ts';
import type { Rule } from '../../types.ts';
import { breaksAlone } from '../support/claims.ts';
import { typeUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { perAnalysis } from '../support/per-analysis.ts';
import { ofType } from '../support/placement.ts';
import { isBalancer, singleKind } from '../support/singles.ts';
import { stoppedWith } from '../support/points.ts';
import { SEPARATE_LOCATIONS } from '../support/references.ts';

export const singleBalancer: Rule = {
  meta: {
    id: 'resilience/single-balancer',
    code: 'RES-08',
    area: 'resilience',
    title: 'A single balancer',
    severity: 'high',
    why: 'Every call goes through it, so it can be lost alone whatever is doubled behind it.',
    fix: 'Run two balancers with a floating address, or use a managed balancer.',
    detection:
      'A balancer or a proxy that people call, with one unit and not managed. Silent when its machine also takes other services down: then host-outage names the machine.',
    falsePositives: 'A balancer whose spare is started by hand and is not drawn.',
    references: [SEPARATE_LOCATIONS],
  },
  check({ analysis, stage }) {
    const balancers = ofType(analysis, isBalancer);
    const single = singleBalancers(analysis);
    const reports = single
      .filter((component) => breaksAlone(analysis, component))
      .map((component) => ({
        verdict: 'gap' as const,
        elements: [component.id],
        entryPoints: stoppedWith(analysis, component),
        message: `${elementTitle(stage, component.id)} is the only one of its kind; whatever stands behind it, its loss stops all calls through it.`,
      }));
    return conclude(reports, {
      applies: balancers.length > 0 && single.length === 0,
      open: analysis.where(typeUnknown).length > 0,
      satisfied: 'Every balancer has a second unit or is managed.',
      notApplicable:
        balancers.length === 0
          ? 'There is no balancer or proxy.'
          : 'The machine of the balancer has a finding of its own.',
    });
  },
};

const singleBalancers = perAnalysis((facts) =>
  ofType(facts, isBalancer).filter((component) => singleKind(facts, component) === 'balancer'),
);
