import { elementTitle } from '../../../catalog/element-title.ts';
import type { Rule } from '../../types.ts';
import { systemsOfRecord } from '../support/backups.ts';
import { conclude } from '../support/outcome.ts';
import { ask } from '../support/questions.ts';
import { BACKUP } from '../support/references.ts';

export const noBackup: Rule = {
  meta: {
    id: 'resilience/no-backup',
    code: 'RES-17',
    area: 'resilience',
    title: 'A system of record without a backup',
    severity: 'critical',
    why: 'This data exists nowhere else. Replicas follow every mistake within seconds; only a backup goes back in time.',
    fix: 'Back it up on a schedule, keep several generations, and store them in another place.',
    detection:
      'A component that is a system of record. `backup.scheduled: false` is a gap, an interval in `backup.every` is enough, anything else is a question.',
    falsePositives: 'Data that can be loaded again from another system that is not drawn.',
    references: [BACKUP],
  },
  check({ stage }) {
    const stores = systemsOfRecord(stage);
    const without = stores.filter(([, { backup }]) => backup?.scheduled === false);
    const unsaid = stores.filter(([, { backup }]) => backup?.scheduled !== false && backup?.every === undefined);
    const gaps = without.map(([id]) => ({
      verdict: 'gap' as const,
      elements: [id],
      message: `${elementTitle(stage, id)} is not backed up.`,
    }));
    const ids = unsaid.map(([id]) => id);
    const questions = ask(stage, ids, 'backup.every', (name) => `How often is ${name} backed up?`);
    return conclude([...gaps, ...questions], {
      applies: stores.length > 0,
      satisfied: 'The drawing declares a backup of every system of record.',
      notApplicable: 'No component is a system of record.',
    });
  },
};
