import { elementTitle } from '../../catalog/element-title.ts';
import { addWayOut } from '../../commands/add-way-out.ts';
import type { FixKind } from '../types.ts';

export const secondWayOut: FixKind = {
  id: 'second-way-out',
  rules: ['resilience/single-egress'],
  offer({ design, stage, finding: { elements } }) {
    const [id = ''] = elements;
    return {
      title: `Run a ${elementTitle(stage, id)} in every zone`,
      explanation:
        'Each zone leaves by its own, and one that is lost takes no other zone along. It costs a gateway a zone.',
      command: addWayOut(design, stage.id, id),
    };
  },
};
