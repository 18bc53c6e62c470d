import { elementTitle } from '../../../catalog/element-title.ts';
import type { Rule } from '../../types.ts';
import { applications, localStateOf, someUnknown } from '../support/local-state.ts';
import { conclude } from '../support/outcome.ts';
import { TWELVE_FACTOR } from '../support/references.ts';

export const localSessions: Rule = {
  meta: {
    id: 'resilience/local-sessions',
    code: 'RES-13',
    area: 'resilience',
    title: 'Sessions live on application machines',
    severity: 'high',
    severityTable: [{ when: 'there is one unit, so nothing is inconsistent yet', severity: 'medium' }],
    why: 'People who are signed in on one unit are not on another, and everybody is signed out when a unit goes.',
    fix: 'Keep sessions in the database or in a shared cache.',
    detection:
      'A component that runs application code and lists sessions among its local state. Whether it does is asked by missing-fact.',
    falsePositives: 'Sessions that are signed cookies only.',
    references: [TWELVE_FACTOR],
  },
  check({ analysis, stage }) {
    const apps = applications(stage);
    const reports = apps
      .filter(([, component]) => localStateOf(component).includes('session'))
      .map(([id]) => {
        const several = (analysis.components.get(id)?.n ?? 1) >= 2;
        return {
          verdict: 'gap' as const,
          elements: [id],
          severity: several ? ('high' as const) : ('medium' as const),
          message: `${elementTitle(stage, id)} keeps sessions on its own machine${several ? 's, one set on each' : ''}.`,
        };
      });
    if (reports.length === 0 && someUnknown(stage)) return [];
    return conclude(reports, {
      applies: apps.length > 0,
      satisfied: 'The drawing declares that no application machine keeps sessions.',
      notApplicable: 'No component runs application code.',
    });
  },
};
