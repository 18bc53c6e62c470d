import type { PlacedComponent } from '../../../analysis/types.ts';
import { parseDuration } from '../../../base/duration.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { backedUp, backupUnsaid, systemsOfRecord } from '../support/backups.ts';
import { conclude } from '../support/outcome.ts';
import { ask } from '../support/questions.ts';
import { BACKUP, OBJECTIVES } from '../support/references.ts';
import { strictest, type Target } from '../support/targets.ts';

export const backupTooRare: Rule = {
  meta: {
    id: 'resilience/backup-too-rare',
    code: 'RES-20',
    area: 'resilience',
    title: 'More may be lost than the goals allow',
    severity: 'high',
    why: 'After a mistake or an attack, copies are as wrong as the original: what came after the last backup is gone. After a lost machine or zone, what the copy had not yet received is gone.',
    fix: 'Back up more often or keep a log of changes beside the backups; let copies follow closer, or answer writes only when a copy has them.',
    detection:
      'Each system of record under a recovery point goal. The interval of its backups, or of the moments that its log can restore, against the goal for software faults and mistakes; the lag of its copies against the goal for machines and zones. How often it is backed up is asked by no-backup.',
    falsePositives: 'Data that can be entered again, such as courses that authors keep outside.',
    references: [BACKUP, OBJECTIVES],
  },
  check(context) {
    const { analysis, design, stage } = context;
    const aimed = systemsOfRecord(stage).filter(
      ([id]) => strictest(design.context, analysis, id, 'rpo', ALL) !== undefined,
    );
    const copied = aimed.flatMap(([id, component]) => copies(context, analysis.components.get(id), component));
    const unsaid = (field: Copies['missing']) => copied.filter(({ missing }) => missing === field).map(({ id }) => id);
    const reports = [
      ...backedUp(stage).flatMap(({ id, backup }) => intervalReport(context, id, backup)),
      ...copied.flatMap((one) => lagReport(context, one)),
      ...ask(
        stage,
        unsaid('replication.how'),
        'replication.how',
        (name) => `How do the units of ${name} keep copies of each other's data?`,
      ),
      ...ask(stage, unsaid('replication.lag'), 'replication.lag', (name) => `How far behind may a copy of ${name} be?`),
    ];
    return conclude(reports, {
      applies: aimed.length > 0,
      open:
        backupUnsaid(stage) ||
        backedUp(stage).some(({ backup }) => backup.every === undefined && backup.pointInTime === undefined),
      satisfied: 'Backups and copies are as close as the goals ask.',
      notApplicable: 'No goal says how much of a system of record may be lost.',
    });
  },
};

const BACK_IN_TIME = ['software', 'operator'] as const;
const COPY = ['hardware', 'zone'] as const;
const ALL = [...BACK_IN_TIME, ...COPY] as const;

function exceeds(text: string | undefined, target: Target | undefined): target is Target {
  const seconds = text === undefined ? undefined : parseDuration(text);
  return seconds !== undefined && target !== undefined && seconds > target.seconds;
}

function intervalReport(
  { analysis, design, stage }: RuleContext,
  id: string,
  { every, pointInTime }: NonNullable<Component['backup']>,
): Report[] {
  const target = strictest(design.context, analysis, id, 'rpo', BACK_IN_TIME);
  const interval = pointInTime ?? every;
  if (!exceeds(interval, target)) return [];
  return [
    gap(
      id,
      'backup',
      `${elementTitle(stage, id)} can go back to moments ${interval ?? ''} apart; the goal is to lose ${target.text} at most.`,
    ),
  ];
}

interface Copies {
  readonly id: string;
  readonly lag?: string | undefined;
  readonly missing?: 'replication.how' | 'replication.lag';
}

/** What is known of the copies that units of the author's keep of each other. */
function copies(
  { analysis, design }: RuleContext,
  placed: PlacedComponent | undefined,
  component: Component,
): Copies[] {
  if (placed === undefined || placed.managed || placed.n < 2) return [];
  const { id } = placed;
  if (strictest(design.context, analysis, id, 'rpo', COPY) === undefined) return [];
  const { how = 'unknown', lag } = component.replication ?? {};
  if (how === 'unknown') return [{ id, missing: 'replication.how' }];
  if (how !== 'asynchronous') return [];
  return [lag === undefined ? { id, missing: 'replication.lag' } : { id, lag }];
}

function lagReport({ analysis, design, stage }: RuleContext, { id, lag }: Copies): Report[] {
  const target = strictest(design.context, analysis, id, 'rpo', COPY);
  if (!exceeds(lag, target)) return [];
  return [
    gap(
      id,
      'copy',
      `Copies of ${elementTitle(stage, id)} may be ${lag ?? ''} behind; the goal is to lose ${target.text} at most.`,
    ),
  ];
}

function gap(id: string, discriminator: string, message: string): Report {
  return { verdict: 'gap', elements: [id], discriminator, message };
}
