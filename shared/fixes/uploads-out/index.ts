import { elementTitle } from '../../catalog/element-title.ts';
import { moveStateOut } from '../../commands/move-state-out.ts';
import type { FixKind } from '../types.ts';

export const uploadsOut: FixKind = {
  id: 'uploads-out',
  rules: ['resilience/local-uploads'],
  offer({ design, stage, finding: { elements } }) {
    return {
      title: `Move uploads of ${elementTitle(stage, elements[0] ?? '')} to an object store`,
      explanation:
        'Every unit sees the same files, and machines can be replaced. The object store that is drawn is used, else one is added; files that exist have to be copied once.',
      command: moveStateOut(design, stage.id, elements, 'uploads'),
    };
  },
};
