import { elementTitle } from '../../catalog/element-title.ts';
import { changeVotes } from '../../commands/change-votes.ts';
import type { FixKind } from '../types.ts';

export const oneVoteMore: FixKind = {
  id: 'one-vote-more',
  rules: ['resilience/even-quorum'],
  offer({ design, stage, finding: { elements } }) {
    const [id = ''] = elements;
    return {
      title: `Add a member of ${elementTitle(stage, id)}`,
      explanation: 'One member more tolerates one loss more, and costs one machine more.',
      command: changeVotes(design, stage.id, id, 1),
    };
  },
};
