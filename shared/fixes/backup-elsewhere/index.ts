import { elementTitle } from '../../catalog/element-title.ts';
import { addBackup } from '../../commands/add-backup.ts';
import type { FixKind } from '../types.ts';

export const backupElsewhere: FixKind = {
  id: 'backup-elsewhere',
  rules: ['resilience/no-backup', 'resilience/backup-beside-source', 'resilience/recovery-too-slow'],
  offer({ design, stage, finding: { elements } }) {
    const [id = ''] = elements;
    return {
      title: `Back up ${elementTitle(stage, id)} in another region, under another account`,
      explanation:
        'Every day unless said otherwise, where neither a fire nor a stolen password reaches the original. It costs storage; another country may be another law.',
      command: addBackup(design, stage.id, id),
    };
  },
};
