import { dataLost, afterMistake } from '../../../analysis/recovery/component-recovery.ts';
import { factsOf } from '../../../analysis/recovery/estimates.ts';
import type { Estimate } from '../../../analysis/recovery/types.ts';
import type { PlacedComponent } from '../../../analysis/types.ts';
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
      'Each system of record under a recovery point goal. The interval of its backups and how long making one takes, or the interval of the moments that its log can restore, against the goal for software faults and mistakes, and without a copy against that for machines and zones; else the lag of its copies against that goal. How often it is backed up is asked by no-backup.',
    falsePositives: 'Data that can be entered again, such as courses that authors keep outside.',
    references: [BACKUP, OBJECTIVES],
  },
  check(context) {
    const { analysis, design, stage } = context;
    const aimed = systemsOfRecord(stage).filter(
      ([id]) => strictest(design.context, analysis, id, 'rpo', ALL) !== undefined,
    );
    const copied = aimed.flatMap(([id, component]) => copies(context, analysis.components.get(id), component));
    const unsaid = (field: string) =>
      copied.filter(({ behind }) => factsOf(behind).some((fact) => fact.field === field)).map(({ id }) => id);
    const reports = [
      ...backedUp(stage).flatMap(({ id }) => intervalReport(context, id)),
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

function exceeds(estimate: Estimate, target: Target | undefined): target is Target {
  return estimate.kind === 'known' && target !== undefined && estimate.seconds > target.seconds;
}

function intervalReport({ analysis, design, stage }: RuleContext, id: string): Report[] {
  const component = stage.components[id];
  if (component === undefined) return [];
  const kinds = isAlone(analysis.components.get(id), component) ? ALL : BACK_IN_TIME;
  const target = strictest(design.context, analysis, id, 'rpo', kinds);
  if (!exceeds(afterMistake(id, component, 'software').rpo, target)) return [];
  const { every = '', takes, pointInTime } = component.backup ?? {};
  const making = pointInTime === undefined && takes !== undefined ? `, and making a backup takes ${takes}` : '';
  return [
    gap(
      id,
      'backup',
      `${elementTitle(stage, id)} can go back to moments ${pointInTime ?? every} apart${making}; the goal is to lose ${target.text} at most.`,
    ),
  ];
}

/** No copy is left when its machine is lost, so that the backup has to do. Of a managed service nobody can tell. */
function isAlone(placed: PlacedComponent | undefined, { replication }: Component): boolean {
  return placed !== undefined && !placed.managed && (placed.n === 1 || replication?.how === 'none');
}

interface Copies {
  readonly id: string;
  /** What is lost when the unit that was written to is lost and another is left. */
  readonly behind: Estimate;
}

/** What is known of the copies that units of the author's keep of each other. */
function copies(
  { analysis, design }: RuleContext,
  placed: PlacedComponent | undefined,
  component: Component,
): Copies[] {
  if (placed === undefined || placed.managed || isAlone(placed, component)) return [];
  const { id, managed } = placed;
  if (strictest(design.context, analysis, id, 'rpo', COPY) === undefined) return [];
  // That a majority has every write is not assumed here: the answer could be that copies lag.
  const lost = { broken: true, takeover: true, copyLeft: true, voted: false, backupLost: false };
  return [{ id, behind: dataLost({ id, component, managed, ...lost, cause: { binding: id } }) }];
}

function lagReport({ analysis, design, stage }: RuleContext, { id, behind }: Copies): Report[] {
  const target = strictest(design.context, analysis, id, 'rpo', COPY);
  if (!exceeds(behind, target)) return [];
  const lag = stage.components[id]?.replication?.lag ?? '';
  return [
    gap(
      id,
      'copy',
      `Copies of ${elementTitle(stage, id)} may be ${lag} behind; the goal is to lose ${target.text} at most.`,
    ),
  ];
}

function gap(id: string, discriminator: string, message: string): Report {
  return { verdict: 'gap', elements: [id], discriminator, message };
}
