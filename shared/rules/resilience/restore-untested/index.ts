import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { backedUp, backupUnsaid } from '../support/backups.ts';
import { conclude } from '../support/outcome.ts';
import { ask } from '../support/questions.ts';
import { BACKUP, RESTORE } from '../support/references.ts';

export const restoreUntested: Rule = {
  meta: {
    id: 'resilience/restore-untested',
    code: 'RES-19',
    area: 'resilience',
    title: 'Nobody has tried the restore lately',
    severity: 'medium',
    severityTable: [{ when: 'it was tried, more than a year ago', severity: 'low' }],
    why: 'Backups fail quietly: an empty dump, a missing key, a restore that takes a day. Only a restore shows what a backup is worth.',
    fix: 'Restore into a spare place, open a course there, note how long it took, and record the date.',
    detection:
      'Each system of record that is backed up. A restore that nobody ever tried, and a date that lies ahead, are no test; one more than a year back says little; no date is a question.',
    falsePositives: 'A restore that is part of something else, such as a copy made every week for tests.',
    references: [RESTORE, BACKUP],
  },
  check(context) {
    const { stage } = context;
    const stores = backedUp(stage);
    const untried = stores.filter(({ backup }) => backup.tested === undefined).map(({ id }) => id);
    const gaps = stores.flatMap(({ id, backup: { tested } }) =>
      tested === undefined ? [] : report(context, id, tested),
    );
    const questions = ask(stage, untried, 'backup.tested', (name) => `When was a restore of ${name} last tried?`);
    return conclude([...gaps, ...questions], {
      applies: stores.length > 0,
      open: backupUnsaid(stage),
      satisfied: 'The drawing declares that every restore was tried within the last year.',
      notApplicable: 'No system of record is said to be backed up.',
    });
  },
};

function report({ asOf, stage }: RuleContext, id: string, tested: string): Report[] {
  const name = elementTitle(stage, id);
  const gap = { verdict: 'gap' as const, elements: [id] };
  if (tested === 'never') return [{ ...gap, message: `Nobody has ever tried to restore ${name}.` }];
  if (tested > asOf) {
    return [{ ...gap, message: `The restore of ${name} is recorded as tried on ${tested}, which lies ahead.` }];
  }
  if (tested >= yearBefore(asOf)) return [];
  return [
    { ...gap, severity: 'low', message: `The restore of ${name} was last tried on ${tested}, more than a year ago.` },
  ];
}

/** The same calendar day one year earlier, as text; ISO dates compare as text. */
function yearBefore(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`;
}
