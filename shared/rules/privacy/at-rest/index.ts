import type { Fact } from '../../../design/schema/primitives.ts';
import type { Report } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { eachKeeper, keepers, type Kept } from '../support/personal.ts';
import { perRun } from '../support/per-run.ts';
import { fine, gap, openOr } from '../support/reports.ts';
import { ask } from '../unknown/index.ts';

export const atRest: Family<'at-rest'> = {
  slug: 'at-rest',
  title: 'encryption at rest',
  meta: {
    judgedFrom: 'drawing',
    why: 'A disk, a snapshot or a backup that leaves the house unencrypted takes the personal data on it along.',
    fix: 'Encrypt the store and its backups, and decide who holds the keys.',
    detection: 'Each component that keeps personal data, its backup, and its access log. Nothing said is a question.',
    falsePositives: 'A cache that keeps everything in memory and never writes.',
  },
  judge: (_duty, context) => reports(context),
  nothing: 'No component keeps personal data.',
};

const judgeEach = eachKeeper(judge);
const reports = perRun((context) => judgeEach(keepers(context)));

function judge({ id, name, component: { accessLog, backup, encryptedAtRest } }: Kept): readonly Report[] {
  const of = (what: string, fact: Fact | undefined, field: string) => judgeOne(id, what, fact, field);
  return openOr([
    of(name, encryptedAtRest, 'encryptedAtRest'),
    ...(backup === undefined || backup.scheduled === false
      ? []
      : [of(`the backup of ${name}`, backup.encrypted, 'backup.encrypted')]),
    ...(keptElsewhere(accessLog) ? [of(`the access log of ${name}`, accessLog?.encrypted, 'accessLog.encrypted')] : []),
  ]);
}

/** A log that is kept with the store is as encrypted as the store, unless its author says otherwise. */
function keptElsewhere(log: Kept['component']['accessLog']): boolean {
  return log !== undefined && log.on !== false && (log.in !== undefined || log.encrypted !== undefined);
}

function judgeOne(id: string, what: string, fact: Fact | undefined, field: string): Report {
  if (fact === true) return fine(id);
  if (fact === false) return gap([id], field, `Personal data in ${what} is not encrypted at rest.`);
  return ask([id], `Is the data in ${what} encrypted at rest?`, field, id);
}
