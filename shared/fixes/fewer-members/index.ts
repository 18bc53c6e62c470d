import { elementTitle } from '../../catalog/element-title.ts';
import { changeVotes } from '../../commands/change-votes.ts';
import { membersFor, tolerated } from '../../rules/resilience/support/tolerance.ts';
import type { FixKind } from '../types.ts';

export const fewerMembers: FixKind = {
  id: 'fewer-members',
  rules: ['resilience/no-tolerance-gained'],
  offer({ design, stage, analysis, finding: { elements } }) {
    const placed = analysis.components.get(elements[0] ?? '');
    if (placed === undefined) return undefined;
    const members = membersFor(tolerated(placed));
    return {
      title: `Run ${members} members of ${elementTitle(stage, placed.id)}`,
      explanation: `They go on without as many machines as ${placed.n} do now, and each write waits for fewer of them.`,
      command: changeVotes(design, stage.id, placed.id, members - placed.n),
    };
  },
};
