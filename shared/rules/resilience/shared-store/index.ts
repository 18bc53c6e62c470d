import { naming } from '../../../analysis/scorecard/context.ts';
import type { PlacedComponent } from '../../../analysis/types.ts';
import { eachInSteps } from '../../../base/each-in-steps.ts';
import { hasCapability } from '../../../catalog/index.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { breaksAlone, claimedSeverity } from '../support/claims.ts';
import { hardUsers } from '../support/callers.ts';
import { lossUnknown, scopeUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { perAnalysisInSteps } from '../support/per-analysis.ts';
import { ofType } from '../support/placement.ts';
import { stoppedWith } from '../support/points.ts';
import { AVAILABILITY, SEPARATE_LOCATIONS } from '../support/references.ts';
import { singleKind } from '../support/singles.ts';

const storesData = (type: string) => hasCapability(type, 'stores-data');

export const sharedStore: Rule = {
  meta: {
    id: 'resilience/shared-store',
    code: 'RES-11',
    area: 'resilience',
    title: 'One store that several services need',
    severity: 'high',
    severityTable: [
      {
        when: 'people stop with it, and it is a system of record that is said to have no backup',
        severity: 'critical',
      },
    ],
    why: 'Replicas of what calls it do not help: they all stop together when the one store behind them is lost.',
    fix: 'Replicate the store over machines in several zones, or use a managed service that spans zones.',
    detection:
      'A component that stores data, with one unit or managed with the scope of a host, that two services or more cannot do without, directly or through a balancer. ' +
      'Silent when its machine also takes other services down: then host-outage names the machine.',
    falsePositives: 'A store whose callers can go on reading from a copy of their own that is not drawn.',
    references: [AVAILABILITY, SEPARATE_LOCATIONS],
  },
  *prepare({ analysis }) {
    yield* sharedStores.inSteps(analysis);
  },
  check(context) {
    const { analysis } = context;
    const stores = ofType(analysis, storesData);
    const shared = sharedStores(analysis);
    const reports = shared.filter((store) => breaksAlone(analysis, store)).map((store) => report(context, store));
    return conclude(reports, {
      applies: stores.length > 0 && shared.length === 0,
      open: stores.some(scopeUnknown) || analysis.where(lossUnknown).length > 0,
      satisfied: 'No single store takes several services along.',
      notApplicable:
        stores.length === 0 ? 'No component stores data.' : 'The machine of the store has a finding of its own.',
    });
  },
};

const sharedStores = perAnalysisInSteps(function* (analysis) {
  const shared: PlacedComponent[] = [];
  yield* eachInSteps(ofType(analysis, storesData), (store) => {
    if (singleKind(analysis, store) === 'store') shared.push(store);
  });
  return shared;
});

function report(context: RuleContext, store: PlacedComponent): Report {
  const { analysis, stage } = context;
  const users = hardUsers(analysis, store.id);
  return {
    verdict: 'gap',
    elements: [store.id, ...users],
    discriminator: store.id,
    entryPoints: stoppedWith(analysis, store),
    severity: claimedSeverity(context, store, 'high'),
    message: `${elementTitle(stage, store.id)} is there once, and ${naming(stage, users)} stop without it, however many of them there are.`,
  };
}
