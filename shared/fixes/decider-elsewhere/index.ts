import { elementTitle } from '../../catalog/element-title.ts';
import { moveDecider } from '../../commands/move-decider.ts';
import type { FixKind } from '../types.ts';

export const deciderElsewhere: FixKind = {
  id: 'decider-elsewhere',
  rules: ['resilience/witness-beside-primary'],
  offer({ design, stage, finding: { elements } }) {
    const [id = ''] = elements;
    return {
      title: `Decide about ${elementTitle(stage, id)} where none of its units stands`,
      explanation:
        'What takes the primary away leaves the one who notices. A small machine is enough; the place is drawn when there is none.',
      command: moveDecider(design, stage.id, id),
    };
  },
};
