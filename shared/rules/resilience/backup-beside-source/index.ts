import type { Failable, StageAnalysis } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { zonesFrom } from '../../../design/zones-around.ts';
import type { Report, Rule, RuleContext, Severity } from '../../types.ts';
import { backedUp, backupUnsaid, type BackedUp } from '../support/backups.ts';
import { regionUnknown, scopeUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { standing } from '../support/placement.ts';
import { ask } from '../support/questions.ts';
import { unrecoverable } from '../support/outages.ts';
import { BACKUP } from '../support/references.ts';
import { isLocated } from '../support/zones.ts';

/** Places whose loss takes a backup with its source, and how bad each is. */
const BESIDE: Partial<Record<Failable['kind'], Severity>> = {
  host: 'high',
  rack: 'high',
  'availability-zone': 'high',
  site: 'high',
  region: 'medium',
};

export const backupBesideSource: Rule = {
  meta: {
    id: 'resilience/backup-beside-source',
    code: 'RES-18',
    area: 'resilience',
    title: 'The backup is lost with what it backs up',
    severity: 'high',
    severityTable: [
      { when: 'they share no more than the region, or the account that can delete both', severity: 'medium' },
    ],
    why: 'A backup is for the day on which the original is gone. What takes both at once, a fire or one stolen password, leaves nothing.',
    fix: 'Keep a copy in another region, under an account that whoever runs the data cannot delete from.',
    detection:
      'The zone of the backup (`backup.in`) lies on the machines, or in the rack, zone, site or region, that all units of a system of record share; elsewhere, whether the account is another one. Silent where recovery-too-slow says that nothing is left to recover from. Not said is a question, the place first.',
    falsePositives: 'A second copy that is not drawn.',
    references: [BACKUP],
  },
  check(context) {
    const { analysis, stage } = context;
    const stores = backedUp(stage).map((store) => ({ ...store, shared: sharedPlace(analysis, store) }));
    const told = unrecoverable(context);
    const beside = stores.filter(({ id, shared }) => shared !== undefined && !told.has(id));
    const elsewhere = stores.filter(({ shared }) => shared === undefined);
    const lost = elsewhere.filter(({ backup }) => backup.in === undefined || !isLocated(stage, backup.in));
    const placed = elsewhere.filter((store) => !lost.includes(store));
    const unsaid = placed.filter(({ backup }) => typeof backup.separateAccount !== 'boolean');
    const ids = (of: readonly BackedUp[]) => of.map(({ id }) => id);
    const reports = [
      ...beside.flatMap((store) => besideReport(context, store.id, store.shared)),
      ...placed.filter(({ backup }) => backup.separateAccount === false).map(({ id }) => accountReport(context, id)),
      ...ask(
        stage,
        ids(lost),
        'backup.in',
        (name) => `In which region or on which site are the backups of ${name} kept?`,
      ),
      ...ask(
        stage,
        ids(unsaid),
        'backup.separateAccount',
        (name) => `Is whoever can delete the data of ${name} kept from deleting its backups?`,
      ),
    ];
    return conclude(reports, {
      applies: stores.length > 0 && stores.every(({ id }) => !told.has(id)),
      open: backupUnsaid(stage) || stores.some(({ id }) => sourceUnknown(analysis, id)),
      satisfied: 'No place and no account takes a system of record and its backup together.',
      notApplicable:
        stores.length === 0
          ? 'No system of record is said to be backed up.'
          : 'What is lost with its backups has a finding under the recovery goal.',
    });
  },
};

/** The innermost place around the backup that also holds every unit of its source. */
function sharedPlace({ components, failables, stage }: StageAnalysis, { id, backup }: BackedUp): Failable | undefined {
  if (backup.in === undefined) return undefined;
  const placed = components.get(id);
  const units = (placed === undefined ? [] : standing(placed)).map((unit) =>
    unit.flatMap((one) => failables.get(one) ?? []),
  );
  const [first = [], ...others] = units;
  const common = first.filter(({ element }) => others.every((unit) => unit.some((one) => one.element === element)));
  const around = new Map(common.filter(({ kind }) => BESIDE[kind] !== undefined).map((one) => [one.element, one]));
  return zonesFrom(stage.zones, backup.in).flatMap((zone) => around.get(zone.id) ?? [])[0];
}

function sourceUnknown(analysis: StageAnalysis, id: string): boolean {
  const placed = analysis.components.get(id);
  return placed !== undefined && (scopeUnknown(placed) || placed.unknown.includes('zone') || regionUnknown(placed));
}

function besideReport({ stage }: RuleContext, id: string, shared: Failable | undefined): Report[] {
  if (shared === undefined) return [];
  const place = elementTitle(stage, shared.element);
  const severity = BESIDE[shared.kind];
  return [
    {
      verdict: 'gap',
      elements: [id, shared.element],
      ...(severity && { severity }),
      message: `The backups of ${elementTitle(stage, id)} are kept in ${place}, as all of its data is; what takes ${place} takes both.`,
    },
  ];
}

function accountReport({ stage }: RuleContext, id: string): Report {
  return {
    verdict: 'gap',
    elements: [id],
    severity: 'medium',
    discriminator: 'account',
    message: `Whoever can delete the data of ${elementTitle(stage, id)} can delete its backups too.`,
  };
}
