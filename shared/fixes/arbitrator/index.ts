import { elementTitle } from '../../catalog/element-title.ts';
import { addArbitrator } from '../../commands/add-arbitrator.ts';
import type { FixKind } from '../types.ts';

export const arbitrator: FixKind = {
  id: 'arbitrator',
  rules: ['resilience/even-quorum', 'resilience/lopsided-quorum', 'resilience/all-units-needed'],
  offer({ design, stage, finding: { elements } }) {
    const [id = ''] = elements;
    return {
      title: `Add an arbitrator to ${elementTitle(stage, id)}`,
      explanation:
        'It votes and keeps no data, so a small machine is enough; in a place without members it decides which half goes on. Two are added where one would make the votes even.',
      command: addArbitrator(design, stage.id, id),
    };
  },
};
