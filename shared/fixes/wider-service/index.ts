import { elementTitle } from '../../catalog/element-title.ts';
import { setField } from '../../commands/set-field.ts';
import type { FixKind } from '../types.ts';

export const widerService: FixKind = {
  id: 'wider-service',
  rules: [
    'resilience/host-outage',
    'resilience/zone-outage',
    'resilience/shared-store',
    'resilience/degraded-only',
    'resilience/single-sign-in',
    'resilience/control-plane',
  ],
  offer({ design, stage, analysis, finding: { elements } }) {
    const [id = ''] = elements;
    if (analysis.components.get(id)?.managed !== true) return undefined;
    return {
      title: `Let the provider keep a spare of ${elementTitle(stage, id)} in another zone`,
      explanation:
        'Most managed services can be had for one zone or for all zones of a region; the wider one takes over by itself and costs about twice as much.',
      command: setField(design, { of: 'component', stageId: stage.id, id }, ['scope'], 'region'),
    };
  },
};
