import { elementTitle } from '../../catalog/element-title.ts';
import { canBeManaged, makeManaged } from '../../commands/make-managed.ts';
import type { FixKind } from '../types.ts';

export const managedService: FixKind = {
  id: 'managed-service',
  rules: [
    'resilience/host-outage',
    'resilience/shared-store',
    'resilience/single-balancer',
    'resilience/degraded-only',
    'resilience/one-host',
    'resilience/lopsided-quorum',
    'resilience/all-units-needed',
  ],
  offer({ design, stage, finding }) {
    const ids = finding.elements.filter((id) => {
      const component = stage.components[id];
      return component !== undefined && canBeManaged(component);
    });
    const [first] = ids;
    if (first === undefined) return undefined;
    const names = ids.map((id) => elementTitle(stage, id)).join(', ');
    return {
      title: `Use a managed service for ${names}`,
      explanation:
        'The provider runs it with a spare in another zone. Fewer machines and less work; it usually costs more, and a processor of personal data may be added, which privacy law asks about.',
      command: makeManaged(design, stage.id, ids),
    };
  },
};
