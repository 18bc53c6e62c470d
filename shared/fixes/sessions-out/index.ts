import { elementTitle } from '../../catalog/element-title.ts';
import { moveStateOut } from '../../commands/move-state-out.ts';
import type { FixKind } from '../types.ts';

export const sessionsOut: FixKind = {
  id: 'sessions-out',
  rules: ['resilience/local-sessions', 'resilience/sticky-sessions'],
  offer({ design, stage, finding: { elements } }) {
    return {
      title: `Keep sessions of ${elementTitle(stage, elements[0] ?? '')} in a shared cache`,
      explanation:
        'People stay signed in whichever unit answers. The cache that is drawn is used, else two units of one are added; everybody signs in once more when it changes.',
      command: moveStateOut(design, stage.id, elements, 'session'),
    };
  },
};
