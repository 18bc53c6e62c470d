import { parseDuration } from '../../../base/duration.ts';
import type { Report, RuleContext, Severity } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { eachKeeper, isTransient, keepers, whenPersonal, type Kept } from '../support/personal.ts';
import { fine, gap, merged, openOr } from '../support/reports.ts';
import { ask, askContext } from '../unknown/index.ts';
import type { Law, RetentionDuty } from '../types.ts';

export const retention: Family<'retention'> = {
  slug: 'retention',
  title: 'how long data is kept',
  meta: {
    judgedFrom: 'declaration',
    why: 'What is kept without end can leak without end, and nobody can keep the promise to erase it.',
    fix: 'Set a time after which the data goes, make one person’s data erasable, and let backups expire within the time that was promised.',
    detection:
      'Each store with personal data, caches and queues left out: a time that ends, whether one person’s data can be erased, and whether its backups are gone within the promised time.',
    falsePositives: 'A duty to keep some records for years: write that time down.',
  },
  severityTable: ({ severity, own }) =>
    severity === 'high' || own === true ? undefined : [{ when: 'learners may be children', severity: 'high' }],
  judge: (duty, context, law) => whenPersonal(context, () => merged(judgeAll(duty, context, law))),
  nothing: 'No component keeps personal data for longer than it works with it.',
};

function judgeAll(duty: RetentionDuty, context: RuleContext, law: Law): Report[] {
  const stores = keepers(context).filter((keeper) => !isTransient(keeper));
  const { erasurePromise, policy } = context.design.context;
  if (duty.own === true) return ownLimit(stores, policy?.maximumRetention ?? '0s');
  const severity = ofChildren(context, law) ? 'high' : duty.severity;
  return [...lawLimit(stores, erasurePromise, severity), ...published(duty, context)];
}

const ownLimit = eachKeeper(judgeOwn);
const lawLimit = eachKeeper((keeper, promise: string | undefined, severity: Severity) =>
  openOr(judge(keeper, promise, severity)),
);

function ofChildren({ design }: RuleContext, { duties }: Law): boolean {
  const youngest = design.context.learners?.minAge;
  return youngest !== undefined && youngest < (duties.children?.under ?? 18);
}

function judge(keeper: Kept, promise: string | undefined, severity: Severity): Report[] {
  const { id, name, component } = keeper;
  const { erasable = 'unknown', retention: kept = 'unknown' } = component;
  return [
    kept === 'unknown'
      ? ask([id], `How long is the data in ${name} kept?`, 'retention', id)
      : kept === 'indefinite'
        ? gap([id], 'retention', `Personal data in ${name} is kept without end.`, { severity })
        : fine(id),
    erasable === 'unknown'
      ? ask([id], `Can one person’s data be erased from ${name}?`, 'erasable', id)
      : erasable
        ? fine(id)
        : gap([id], 'erasable', `One person’s data cannot be erased from ${name}.`, { severity }),
    ...backups(keeper, promise, severity),
  ];
}

function backups({ id, name, component: { backup } }: Kept, promise: string | undefined, severity: Severity): Report[] {
  if (backup === undefined || backup.scheduled === false) return [];
  if (backup.keep === undefined) return [ask([id], `How long are backups of ${name} kept?`, 'backup.keep', id)];
  if (promise === undefined) return [{ ...askContext('context.erasurePromise'), elements: [id] }];
  if (seconds(backup.keep) <= seconds(promise)) return [fine(id)];
  const message = `Backups of ${name} are kept for ${backup.keep}; erased data is promised to be gone within ${promise}.`;
  return [gap([id], 'backup.keep', message, { severity })];
}

function seconds(duration: string): number {
  return parseDuration(duration) ?? 0;
}

function published({ published: from }: RetentionDuty, { asOf, design }: RuleContext): Report[] {
  if (from === undefined || asOf < from.day) return [];
  const said = design.context.retentionPolicyPublished ?? 'unknown';
  if (said === 'unknown') return [askContext('context.retentionPolicyPublished')];
  if (said) return [fine()];
  return [gap([], 'published', 'The policy on how long data is kept is not written down and published.')];
}

/** The organisation's own limit, against stores and their backups. */
function judgeOwn(
  { id, name, component: { backup, retention: kept = 'unknown' } }: Kept,
  limit: string,
): readonly Report[] {
  const beyond = (what: string, field: string) =>
    gap([id], field, `${what} longer than the ${limit} that policy allows.`);
  const over = (time: string) => seconds(time) > seconds(limit);
  const backedUp = backup !== undefined && backup.scheduled !== false;
  return openOr([
    kept === 'unknown'
      ? ask([id], `How long is the data in ${name} kept?`, 'retention', id)
      : kept === 'indefinite' || over(kept)
        ? beyond(`Data in ${name} is kept`, 'retention')
        : fine(id),
    ...(!backedUp
      ? []
      : backup.keep === undefined
        ? [ask([id], `How long are backups of ${name} kept?`, 'backup.keep', id)]
        : over(backup.keep)
          ? [beyond(`Backups of ${name} are kept`, 'backup.keep')]
          : [fine(id)]),
  ]);
}
