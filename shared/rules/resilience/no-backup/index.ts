import { hasCapability } from '../../../catalog/index.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { sortedEntries } from '../../../design/sorted-entries.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Report, Rule } from '../../types.ts';
import { conclude } from '../support/outcome.ts';
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
    const stores = sortedEntries(stage.components).filter(([, { type }]) => hasCapability(type, 'system-of-record'));
    const reports = stores.flatMap(([id, component]) => report(id, component, elementTitle(stage, id)));
    return conclude(reports, {
      applies: stores.length > 0,
      satisfied: 'The drawing declares a backup of every system of record.',
      notApplicable: 'No component is a system of record.',
    });
  },
};

function report(id: string, { backup }: Component, name: string): Report[] {
  if (backup?.scheduled === false) return [{ verdict: 'gap', elements: [id], message: `${name} is not backed up.` }];
  if (backup?.every !== undefined) return [];
  const text = `How often is ${name} backed up?`;
  return [
    { verdict: 'needs-answer', elements: [id], message: text, question: { text, element: id, field: 'backup.every' } },
  ];
}
