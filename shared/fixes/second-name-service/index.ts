import { elementTitle } from '../../catalog/element-title.ts';
import { addNameService } from '../../commands/add-name-service.ts';
import type { FixKind } from '../types.ts';

export const secondNameService: FixKind = {
  id: 'second-name-service',
  rules: ['resilience/single-dns'],
  offer({ design, stage, finding: { elements } }) {
    const [id = ''] = elements;
    return {
      title: `Let a second vendor answer beside ${elementTitle(stage, id)}`,
      explanation:
        'The domain names both, and resolvers ask whichever answers; records that lead to what is lost are left out. It costs a second contract, and every change of a record is made twice.',
      command: addNameService(design, stage.id, id),
    };
  },
};
