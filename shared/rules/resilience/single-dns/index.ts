import type { PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { callees } from '../support/callers.ts';
import { claimedSeverity } from '../support/claims.ts';
import { isOnlyNameService, nameServices } from '../support/name-services.ts';
import { conclude } from '../support/outcome.ts';
import { stoppedWith } from '../support/points.ts';
import { ask } from '../support/questions.ts';
import { FAILOVER, ZONE_TARGETS } from '../support/references.ts';

export const singleDns: Rule = {
  meta: {
    id: 'resilience/single-dns',
    code: 'RES-25',
    area: 'resilience',
    title: 'One name service, or records that nobody checks',
    severity: 'low',
    severityTable: [{ when: 'the goals ask to survive a region or more', severity: 'medium' }],
    why: 'Without the name, nobody arrives, whatever still runs. And a record that points to a lost address goes on sending people there until somebody changes it.',
    fix: 'Delegate to a second provider, and let records with several addresses be checked; or record that the risk is accepted.',
    detection:
      'Components that resolve names: one, or several of the same vendor, is a gap. One that points to several components without health checks is another. Silent when no name service is drawn. Several that an entry point goes through answer for one another: none of them is a single point.',
    falsePositives: 'Providers that run several independent name services themselves.',
    references: [ZONE_TARGETS, FAILOVER],
  },
  check(context) {
    const { analysis, stage } = context;
    const services = nameServices(analysis);
    const spreading = services.filter(({ id }) => callees(analysis, id).length >= 2);
    const health = ({ id }: PlacedComponent) => stage.components[id]?.healthCheck ?? 'unknown';
    const ids = (of: readonly PlacedComponent[]) => of.map(({ id }) => id);
    const unsaid = spreading.filter((one) => health(one) === 'unknown');
    return conclude(
      [
        ...providerReports(context, services),
        ...spreading.filter((one) => health(one) === false).map(({ id }) => uncheckedReport(context, id)),
        ...ask(stage, ids(unsaid), 'healthCheck', (name) => `Does ${name} check the health of what it points to?`),
      ],
      {
        applies: services.length > 0,
        satisfied: 'Names are resolved by more than one vendor, and records are checked.',
        notApplicable: 'No name service is drawn.',
      },
    );
  },
};

function providerReports(context: RuleContext, services: readonly PlacedComponent[]): Report[] {
  const { analysis, stage } = context;
  const [first] = services;
  if (first === undefined) return [];
  if (isOnlyNameService(analysis, first)) {
    const message = `${elementTitle(stage, first.id)} is the only one that tells people where the platform is.`;
    return [report(context, services, message)];
  }
  const vendor = ({ id }: PlacedComponent): Component['managedBy'] => stage.components[id]?.managedBy;
  const unsaid = services.filter((one) => vendor(one) === undefined).map(({ id }) => id);
  if (unsaid.length > 0) return ask(stage, unsaid, 'managedBy', (name) => `Which vendor runs ${name}?`);
  if (new Set(services.map(vendor)).size > 1) return [];
  return [report(context, services, 'All name services are run by the same vendor.')];
}

function report(context: RuleContext, services: readonly PlacedComponent[], message: string): Report {
  const severities = services.map((one) => claimedSeverity(context, one, 'low'));
  return {
    verdict: 'gap',
    elements: services.map(({ id }) => id),
    entryPoints: [...new Set(services.flatMap((one) => stoppedWith(context.analysis, one)))],
    severity: severities.includes('medium') ? 'medium' : 'low',
    message,
  };
}

function uncheckedReport({ analysis, stage }: RuleContext, id: string): Report {
  return {
    verdict: 'gap',
    elements: [id, ...callees(analysis, id)],
    discriminator: 'records',
    severity: 'low',
    message: `${elementTitle(stage, id)} makes no health checks, so it goes on sending people to what is lost.`,
  };
}
