import { factOf } from '../../analysis/stage/component-facts.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import { setField } from '../../commands/set-field.ts';
import { together } from '../../commands/support/together.ts';
import type { FixKind } from '../types.ts';

export const automaticFailover: FixKind = {
  id: 'automatic-failover',
  rules: ['resilience/manual-failover'],
  offer({ design, stage, finding: { elements } }) {
    const [id = ''] = elements;
    const component = stage.components[id];
    if (component === undefined) return undefined;
    const owner = { of: 'component', stageId: stage.id, id } as const;
    const byHand = ['manual', 'none'].includes(factOf(component, 'failover') ?? '');
    const blind = factOf(component, 'healthCheck') === false;
    const title = byHand
      ? `Let ${elementTitle(stage, id)} fail over by itself`
      : `Let ${elementTitle(stage, id)} check the health of what it calls`;
    return {
      title,
      explanation:
        'What is left takes over without anybody awake. It has to be set up as it is drawn, and tried: pull a unit and see.',
      command: together(title, [
        ...(byHand ? [setField(design, owner, ['failover'], 'auto')] : []),
        ...(blind ? [setField(design, owner, ['healthCheck'], true)] : []),
      ]),
    };
  },
};
