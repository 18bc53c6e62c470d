import { elementTitle } from '../../catalog/element-title.ts';
import { removeElements } from '../../commands/remove-elements.ts';
import type { FixKind } from '../types.ts';

export const removeUnneeded: FixKind = {
  id: 'remove-unneeded',
  rules: ['resilience/outside-cones'],
  offer({ design, stage, finding: { elements } }) {
    return {
      title: `Remove ${elementTitle(stage, elements[0] ?? '')}`,
      explanation:
        'It goes with its connections; what it keeps is not moved anywhere. If somebody needs it, connect it or draw what they do instead.',
      command: removeElements(design, stage.id, elements),
    };
  },
};
