import { elementTitle } from '../../catalog/element-title.ts';
import { setField } from '../../commands/set-field.ts';
import type { FixKind } from '../types.ts';

export const ownAlertPath: FixKind = {
  id: 'own-alert-path',
  rules: ['resilience/monitoring-beside-watched'],
  offer({ design, stage, finding: { elements } }) {
    const [id = '', place] = elements;
    if (place !== undefined) return undefined;
    return {
      title: `Give the alerts of ${elementTitle(stage, id)} a way of their own`,
      explanation:
        'They reach people by a line that what is watched does not carry, such as a text message from elsewhere. Let one fire and see that it comes.',
      command: setField(design, { of: 'component', stageId: stage.id, id }, ['ownAlertPath'], true),
    };
  },
};
