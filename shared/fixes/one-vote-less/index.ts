import { elementTitle } from '../../catalog/element-title.ts';
import { changeVotes } from '../../commands/change-votes.ts';
import type { FixKind } from '../types.ts';

export const oneVoteLess: FixKind = {
  id: 'one-vote-less',
  rules: ['resilience/even-quorum'],
  offer({ design, stage, finding: { elements } }) {
    const [id = ''] = elements;
    return {
      title: `Remove a member of ${elementTitle(stage, id)}`,
      explanation: 'One member fewer tolerates as many losses, and costs one machine less.',
      command: changeVotes(design, stage.id, id, -1),
    };
  },
};
