import { elementTitle } from '../../catalog/element-title.ts';
import { separateTiers } from '../../commands/separate-tiers.ts';
import type { FixKind } from '../types.ts';

export const ownMachines: FixKind = {
  id: 'own-machines',
  rules: ['resilience/mixed-tiers'],
  offer({ design, stage, finding: { elements } }) {
    const [zone = ''] = elements;
    return {
      title: `Give the data on ${elementTitle(stage, zone)} machines of its own`,
      explanation:
        'Machines of the application can then be thrown away and made anew. It costs as many machines again, and with one unit of each there are more single points than before.',
      command: separateTiers(design, stage.id, zone),
    };
  },
};
