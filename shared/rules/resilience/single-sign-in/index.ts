import { naming } from '../../../analysis/scorecard/context.ts';
import type { PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { hardUsers } from '../support/callers.ts';
import { breaksAlone, claimedSeverity } from '../support/claims.ts';
import { lossUnknown, scopeUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { ofType } from '../support/placement.ts';
import { stoppedWith } from '../support/points.ts';
import { CALCULUS, FAILOVER } from '../support/references.ts';
import { isSignIn, singleKind } from '../support/singles.ts';

export const singleSignIn: Rule = {
  meta: {
    id: 'resilience/single-sign-in',
    code: 'RES-32',
    area: 'resilience',
    title: 'Signing in hangs on one service',
    severity: 'medium',
    severityTable: [
      { when: 'losing it stops a critical entry point', severity: 'high' },
      { when: 'so it does, and what it keeps is said to have no backup', severity: 'critical' },
    ],
    why: 'Everything may run, and still nobody gets in: neither learners nor those who should repair it.',
    fix: 'Run a second one elsewhere, and keep a way to sign in without it for those who operate the platform.',
    detection:
      'An identity provider, or what keeps secrets and certificates, with one unit or managed with the scope of a host, without which some service stops. ' +
      'Silent when its machine also takes other services down: then host-outage names the machine.',
    falsePositives: 'A directory that is copied into the platform, so that people sign in without it.',
    references: [CALCULUS, FAILOVER],
  },
  check(context) {
    const { analysis } = context;
    const services = ofType(analysis, isSignIn);
    const single = services.filter((one) => singleKind(analysis, one) === 'sign-in');
    const reports = single.filter((one) => breaksAlone(analysis, one)).map((one) => report(context, one));
    return conclude(reports, {
      applies: services.length > 0 && single.length === 0,
      open: services.some(scopeUnknown) || analysis.where(lossUnknown).length > 0,
      satisfied: 'No single service stands between people and signing in.',
      notApplicable:
        services.length === 0
          ? 'Nothing is drawn that signs people in or keeps secrets.'
          : 'The machine of what signs people in has a finding of its own.',
    });
  },
};

function report(context: RuleContext, service: PlacedComponent): Report {
  const { analysis, stage } = context;
  const users = hardUsers(analysis, service.id);
  return {
    verdict: 'gap',
    elements: [service.id, ...users],
    discriminator: service.id,
    entryPoints: stoppedWith(analysis, service),
    severity: claimedSeverity(context, service, 'medium'),
    message: `${elementTitle(stage, service.id)} is there once, and ${naming(stage, users)} cannot do without it.`,
  };
}
