import { naming } from '../../analysis/scorecard/context.ts';
import { setField } from '../../commands/set-field.ts';
import { together } from '../../commands/support/together.ts';
import type { FixKind } from '../types.ts';

export const ownTelemetry: FixKind = {
  id: 'own-telemetry',
  rules: ['resilience/not-observable'],
  offer({ design, stage, finding: { elements } }) {
    const ids = elements.filter((id) => stage.components[id] !== undefined);
    const title = `Watch ${naming(stage, ids)} one by one`;
    return {
      title,
      explanation:
        'Each gets a check and figures of its own, so that it is known which of them is unwell. An exporter for each, no machine more.',
      command: together(
        title,
        ids.map((id) => setField(design, { of: 'component', stageId: stage.id, id }, ['monitored'], 'own')),
      ),
    };
  },
};
