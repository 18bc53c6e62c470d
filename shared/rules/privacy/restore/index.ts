import { hasCapability } from '../../../catalog/index.ts';
import { reportsOf } from '../../reports-of.ts';
import { backupTooRare } from '../../resilience/backup-too-rare/index.ts';
import { restoreUntested } from '../../resilience/restore-untested/index.ts';
import { allUnitsNeeded } from '../../resilience/all-units-needed/index.ts';
import { hostOutage } from '../../resilience/host-outage/index.ts';
import { lopsidedQuorum } from '../../resilience/lopsided-quorum/index.ts';
import { missingFact } from '../../resilience/missing-fact/index.ts';
import { noBackup } from '../../resilience/no-backup/index.ts';
import { oneHost } from '../../resilience/one-host/index.ts';
import { sharedStore } from '../../resilience/shared-store/index.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { keepers, type Keeper } from '../support/personal.ts';
import { perRun } from '../support/per-run.ts';
import { fine, gap, merged } from '../support/reports.ts';

/** The rules about a single machine, the more precise ones that speak for them, and those about backups. */
const SOURCES: readonly Rule[] = [
  ...[hostOutage, oneHost, allUnitsNeeded, lopsidedQuorum, sharedStore],
  ...[noBackup, restoreUntested, backupTooRare],
];

export const restore: Family<'restore'> = {
  slug: 'restore',
  title: 'data that stays and comes back',
  meta: {
    judgedFrom: 'drawing',
    why: 'Losing personal data, or being unable to reach it for long, harms learners as much as a leak.',
    fix: 'Close the findings about this store: a second machine, a backup, a restore that was tried.',
    detection:
      'Each system of record with personal data: what the rules about single machines, backups and restores say about it.',
    falsePositives: 'Where one of those findings is wrong, so is this one.',
  },
  judge: (_duty, context) => reports(context),
  nothing: 'No component is a system of record of personal data.',
};

const reports = perRun((context) =>
  merged(
    keepers(context)
      .filter(({ data, component }) => data !== 'unknown' && hasCapability(component.type, 'system-of-record'))
      .flatMap((keeper) => judge(context, keeper)),
  ),
);

function judge(context: RuleContext, { id, name }: Keeper): Report[] {
  const gaps = SOURCES.flatMap((rule) => about(rule, context, id, 'gap').map(({ message }) => ({ rule, message })));
  if (gaps.length > 0) {
    const titles = [...new Set(gaps.map(({ rule }) => rule.meta.title))].join('; ');
    return [
      gap([id], '', `Personal data in ${name} may be lost, or out of reach for long: ${titles}.`, {
        why: gaps.map(({ message }) => message).join(' '),
      }),
    ];
  }
  const questions = [...SOURCES.flatMap((rule) => about(rule, context, id, 'needs-answer')), ...unsettled(context, id)];
  return questions.length === 0 ? [fine(id)] : questions.map((one) => ({ ...one, elements: [id] }));
}

function about(rule: Rule, context: RuleContext, id: string, verdict: Report['verdict']): Report[] {
  return reportsOf(rule, context).filter((one) => one.verdict === verdict && one.elements.includes(id));
}

/** A rule that says nothing at all waits for a fact that missing-fact asks for: about this store, else the first. */
function unsettled(context: RuleContext, id: string): Report[] {
  if (!SOURCES.some((rule) => reportsOf(rule, context).length === 0)) return [];
  const questions = reportsOf(missingFact, context).filter(({ verdict }) => verdict === 'needs-answer');
  const own = questions.filter(({ elements }) => elements.includes(id));
  return own.length > 0 ? own : questions.slice(0, 1);
}
