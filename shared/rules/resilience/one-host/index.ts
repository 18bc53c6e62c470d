import type { PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { claimedSeverity, isAllNeeded, onePlace } from '../support/claims.ts';
import { conclude } from '../support/outcome.ts';
import { hostsUnknown, lookInSteps } from '../support/open-facts.ts';
import { stoppedWith } from '../support/points.ts';
import { SEPARATE_LOCATIONS } from '../support/references.ts';

export const oneHost: Rule = {
  meta: {
    id: 'resilience/one-host',
    code: 'RES-04',
    area: 'resilience',
    title: 'All units stand in one place',
    severity: 'high',
    severityTable: [
      { when: 'they share a rack, not a machine, and the goals do not ask to survive that', severity: 'medium' },
      { when: 'the place holds a system of record that is said to have no backup', severity: 'critical' },
    ],
    why: 'Units that share a machine or a rack fail together, so the spare ones protect nothing from its loss.',
    fix: 'Put the units on different machines, in different racks where there are several.',
    detection: 'A component with two units or more, fewer needed than there are, all on one host or in one rack.',
    falsePositives: 'Several processes on one machine that are there for throughput only.',
    references: [SEPARATE_LOCATIONS],
  },
  prepare: ({ analysis }) => lookInSteps(analysis, isRedundant, standsInOnePlace, hostsUnknown),
  check(context) {
    const { analysis } = context;
    const redundant = analysis.where(isRedundant);
    const reports = analysis.where(standsInOnePlace).flatMap((component) => report(context, component));
    return conclude(reports, {
      applies: redundant.length > 0,
      open: redundant.length > 0 && analysis.where(hostsUnknown).some(isRedundant),
      satisfied: 'Every service with several units has them on several machines.',
      notApplicable: 'No service has units to spare.',
    });
  },
};

function isRedundant(component: PlacedComponent): boolean {
  return component.n >= 2 && !component.managed && !isAllNeeded(component);
}

function standsInOnePlace(component: PlacedComponent): boolean {
  return isRedundant(component) && onePlace(component) !== undefined;
}

function report(context: RuleContext, component: PlacedComponent): Report[] {
  const { analysis, stage } = context;
  const place = analysis.failables.get(onePlace(component) ?? '');
  if (place === undefined) return [];
  const { element: zone, kind } = place;
  return [
    {
      verdict: 'gap',
      elements: [component.id, zone],
      entryPoints: stoppedWith(analysis, component),
      severity: claimedSeverity(context, component, kind === 'rack' ? 'medium' : 'high'),
      message: `All ${component.n} units of ${elementTitle(stage, component.id)} stand in ${elementTitle(stage, zone)}, on one ${kind === 'rack' ? 'rack' : 'machine'}.`,
    },
  ];
}
