import { elementTitle } from '../../catalog/element-title.ts';
import { canStandBehindBalancer, putBalancerInFront } from '../../commands/put-balancer-in-front.ts';
import type { FixKind } from '../types.ts';

export const balancerPair: FixKind = {
  id: 'balancer-pair',
  rules: ['resilience/host-outage'],
  offer({ design, stage, finding: { elements } }) {
    const applications = elements.filter((id) => canStandBehindBalancer(stage.components[id]?.type ?? ''));
    const [id] = applications;
    if (id === undefined || applications.length > 1) return undefined;
    return {
      title: `Put two balancers in front of ${elementTitle(stage, id)}`,
      explanation:
        'A second unit, and a pair of balancers that send people to whichever unit is well. It costs three machines, and lost units are left out without anybody doing it.',
      command: putBalancerInFront(design, stage.id, id),
    };
  },
};
