import { atLeast, factsOf } from '../../../analysis/recovery/estimates.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { writeDuration } from '../../../base/duration.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { DISRUPTIONS } from '../../../design/schema/vocabulary.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { blindEntries } from '../support/entries.ts';
import { isRestoreOpen } from '../support/backups.ts';
import { lossUnknown, needed, scopeUnknown, zoneUnknown } from '../support/open-facts.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { append } from '../../../base/append.ts';
import { ask } from '../support/questions.ts';
import { outages, unrecoverable, type Outage } from '../support/outages.ts';
import { OBJECTIVES } from '../support/references.ts';
import { targetFor } from '../support/targets.ts';

/** What is asked here; where backups are and who may delete them is asked by backup-beside-source. */
const QUESTIONS: Readonly<Record<string, (name: string) => string>> = {
  'recovery.restart': (name) => `How long does it take to start a unit of ${name} again?`,
  'recovery.detect': (name) => `How long is it until a lost unit of ${name} is noticed?`,
  'recovery.promote': (name) => `How long does it take another unit of ${name} to take over?`,
  'recovery.rebuild': (name) => `How long does it take to make ${name} anew on another machine?`,
  'recovery.rollback': (name) => `How long does it take to go back to the version of ${name} before a bad one?`,
  'backup.restore': (name) => `How long does it take to restore ${name} from a backup?`,
};

export const recoveryTooSlow: Rule = {
  meta: {
    id: 'resilience/recovery-too-slow',
    code: 'RES-21',
    area: 'resilience',
    title: 'Recovery takes longer than the goal',
    severity: 'high',
    severityTable: [{ when: 'nothing is left to recover from', severity: 'critical' }],
    why: 'After the loss, people wait until everything that they need is back, one thing after another where one needs the other.',
    fix: 'Shorten the step that takes longest: keep a spare that takes over, rehearse the restore, build from images; or agree on a goal that can be met.',
    detection:
      'For each entry point with a recovery time goal and each kind of disruption: what must be restored, made anew, promoted or rolled back, summed along the chain of what needs each other. ' +
      'An estimate from the times that are written; a time that nobody has written is a question. A goal for all kinds covers regions and providers only when they are to be survived. A missing backup is told by no-backup.',
    falsePositives: 'Steps that several people do at the same time.',
    references: [OBJECTIVES],
  },
  check(context) {
    const { analysis, design, stage } = context;
    const aimed = Object.values(stage.entryPoints).some((entry) =>
      DISRUPTIONS.some((kind) => targetFor(design.context.goals, entry, 'rto', kind) !== undefined),
    );
    const isLate = (outage: Outage) => total(outage) > outage.target.seconds;
    const late = outages(context).filter(isLate);
    const timely = outages(context).filter((one) => !isLate(one));
    const reports = [...lostReports(context), ...lateReports(context, late), ...questions(context, timely)];
    return conclude(reports, {
      applies: aimed,
      open:
        blindEntries(analysis).length > 0 ||
        needed(analysis, 'serve').some(
          (one) =>
            isRestoreOpen(stage, stage.components[one.id]) || scopeUnknown(one) || lossUnknown(one) || zoneUnknown(one),
        ),
      satisfied: 'By the times that are written, every entry point is back within its goal.',
      notApplicable: 'No entry point has a recovery time goal.',
    });
  },
};

/** By the times that are written. */
function total({ loss }: Outage): number {
  return atLeast(loss.rto).seconds;
}

function lostReports(context: RuleContext): Report[] {
  const { stage } = context;
  return [...unrecoverable(context)].map(([id, { element }]) => ({
    verdict: 'gap',
    elements: [id, element],
    severity: 'critical',
    discriminator: 'lost',
    message: `${elementTitle(stage, id)} cannot be brought back after the loss of ${elementTitle(stage, element)}: its backups are lost with it.`,
    fix: 'Keep a copy of the backups outside of that place.',
  }));
}

/** One finding for each component that takes longest, with the worst of its outages. */
function lateReports({ analysis, stage }: RuleContext, late: readonly Outage[]): Report[] {
  const byBinding = new Map<string, Outage[]>();
  for (const outage of late) append(byBinding, atLeast(outage.loss.rto).cause?.binding ?? '', outage);
  return [...byBinding].map(([id, own]) => {
    const worst = own.reduce((one, other) => (total(other) > total(one) ? other : one));
    const entryPoints = uniqueSorted(own.map(({ entryPoint }) => entryPoint));
    const { lost, hits } = worst.loss;
    const place = analysis.failables.get(lost ?? '')?.element;
    const after = place === undefined ? BY_MISTAKE[worst.kind] : `the loss of ${elementTitle(stage, place)}`;
    const share = hits.reduce((sum, hit) => sum + (hit.id === id ? atLeast(hit.rto).seconds : 0), 0);
    return {
      verdict: 'gap',
      elements: [id],
      entryPoints,
      message: `After ${after ?? worst.kind}, ${blastRadius(stage, entryPoints)} ${entryPoints.length === 1 ? 'is' : 'are'} back after ${writeDuration(total(worst))} at the earliest; the goal is ${worst.target.text}. ${elementTitle(stage, id)} takes ${writeDuration(share)} of it.`,
    };
  });
}

const BY_MISTAKE: Readonly<Partial<Record<Outage['kind'], string>>> = {
  software: 'a bad release or corrupted data',
  operator: 'a mistake or an attack',
};

/** Times that nobody has written and that could make an outage late which, by those written, is not. */
function questions({ stage }: RuleContext, timely: readonly Outage[]): Report[] {
  const missing = new Map<string, string[]>();
  for (const { element, field } of timely.flatMap(({ loss }) => loss.hits.flatMap(({ rto }) => factsOf(rto)))) {
    append(missing, field, element);
  }
  return [...missing].flatMap(([field, ids]) => {
    const question = QUESTIONS[field];
    return question === undefined ? [] : ask(stage, uniqueSorted(ids), field, question);
  });
}
