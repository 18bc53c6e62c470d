import { elementTitle } from '../../../catalog/element-title.ts';
import type { Rule } from '../../types.ts';
import { applications, localStateOf, someUnknown } from '../support/local-state.ts';
import { conclude } from '../support/outcome.ts';
import { TWELVE_FACTOR } from '../support/references.ts';

export const localUploads: Rule = {
  meta: {
    id: 'resilience/local-uploads',
    code: 'RES-14',
    area: 'resilience',
    title: 'Uploads live on application machines',
    severity: 'critical',
    severityTable: [{ when: 'there is one unit, so nothing is inconsistent yet', severity: 'medium' }],
    why: 'A file exists only on the unit that received it: with several units it is missing for most people, and it is lost with the machine.',
    fix: 'Keep uploads in object storage or on a shared volume.',
    detection:
      'A component that runs application code and lists uploads among its local state. Whether it does is asked by missing-fact.',
    falsePositives: 'A folder that a shared volume is mounted on.',
    references: [TWELVE_FACTOR],
  },
  check({ analysis, stage }) {
    const apps = applications(stage);
    const reports = apps
      .filter(([, component]) => localStateOf(component).includes('uploads'))
      .map(([id]) => {
        const several = (analysis.components.get(id)?.n ?? 1) >= 2;
        return {
          verdict: 'gap' as const,
          elements: [id],
          severity: several ? ('critical' as const) : ('medium' as const),
          message: `${elementTitle(stage, id)} keeps uploads on its own machine${several ? 's, one set on each' : ''}.`,
        };
      });
    if (reports.length === 0 && someUnknown(stage)) return [];
    return conclude(reports, {
      applies: apps.length > 0,
      satisfied: 'The drawing declares that no application machine keeps uploads.',
      notApplicable: 'No component runs application code.',
    });
  },
};
