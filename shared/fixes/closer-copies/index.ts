import { elementTitle } from '../../catalog/element-title.ts';
import { setField } from '../../commands/set-field.ts';
import { together } from '../../commands/support/together.ts';
import { DISRUPTIONS } from '../../design/schema/vocabulary.ts';
import { strictest } from '../../rules/resilience/support/targets.ts';
import type { FixKind } from '../types.ts';

export const closerCopies: FixKind = {
  id: 'closer-copies',
  rules: ['resilience/backup-too-rare'],
  offer({ design, stage, analysis, finding: { elements } }) {
    const [id = ''] = elements;
    const target = strictest(design.context, analysis, id, 'rpo', DISRUPTIONS);
    if (target === undefined) return undefined;
    const owner = { of: 'component', stageId: stage.id, id } as const;
    const lags = stage.components[id]?.replication?.how === 'asynchronous';
    const title = `Keep what ${elementTitle(stage, id)} is told to within ${target.text}`;
    return {
      title,
      explanation: `A log of changes beside the backups goes back to moments ${target.text} apart${lags ? ', and a write is answered when a copy has it' : ''}. It costs storage, and somebody has to watch that the log arrives.`,
      command: together(title, [
        setField(design, owner, ['backup', 'pointInTime'], target.text),
        ...(lags
          ? [
              setField(design, owner, ['replication', 'how'], 'synchronous'),
              setField(design, owner, ['replication', 'lag'], undefined),
            ]
          : []),
      ]),
    };
  },
};
