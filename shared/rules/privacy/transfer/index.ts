import { findType } from '../../../catalog/index.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { sortedEntries } from '../../../design/sorted-entries.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Report, RuleContext } from '../../types.ts';
import { adequacyOn, adequacyReferences } from '../support/adequacy.ts';
import { isPersonal } from '../../../analysis/data/data-classes.ts';
import { handledData } from '../../../analysis/data/stage-data.ts';
import type { Family } from '../support/law-rule.ts';
import { isOwnPlace, placeOf, placesOf, type DataPlace } from '../../../analysis/data/places.ts';
import type { TransferDuty } from '../types.ts';

export const transfer: Family<TransferDuty> = {
  slug: 'transfer',
  title: 'transfer to other countries',
  meta: {
    why: 'Personal data that leaves the area of the law needs a ground for leaving it.',
    fix: 'Keep the store, the backup or the vendor inside the area of the law, or record the transfer mechanism of the vendor.',
    detection:
      'The countries of every component that stores or handles personal data, and of its backup: of the nearest zone that names one. Inside the area it is fine; elsewhere the country must be adequate on the day, or the vendor of the place must declare a mechanism that the law accepts.',
    falsePositives: 'A mechanism that is agreed but not declared; data of nobody whom the law protects.',
  },
  duty: (law) => law.transfer,
  judge: (duty, context) =>
    distinct(
      sortedEntries(context.stage.components).flatMap(([id, component]) => reports(duty, context, id, component)),
    ),
  nothing: 'No component handles personal data.',
};

/** One question per fact: components that wait for the same fact share it. One gap per place of a component. */
function distinct(reports: readonly Report[]): Report[] {
  const questions = new Map<string, Report>();
  const rest = new Map<string, Report>();
  for (const report of reports) {
    if (report.question === undefined) {
      const key = [report.verdict, ...report.elements, report.discriminator].join(' ');
      if (!rest.has(key)) rest.set(key, report);
    } else {
      const key = `${report.question.element ?? ''} ${report.question.field}`;
      const elements = [...new Set([...(questions.get(key)?.elements ?? []), ...report.elements])];
      questions.set(key, { ...report, elements, discriminator: key });
    }
  }
  return [...rest.values(), ...questions.values()];
}

function reports(duty: TransferDuty, context: RuleContext, id: string, component: Component): Report[] {
  const { design, stage } = context;
  const name = elementTitle(stage, id);
  const data = handledData(stage, id);
  if (data === 'unknown')
    return component.stores === undefined ? [ask([id], `Which data does ${name} hold?`, 'stores', id)] : [];
  if (!data.some(isPersonal) || isOutside(component)) return [];
  const own = placesOf(design, stage, component).map((place) => judge(duty, context, id, name, place));
  const all = [...own, ...backupPlace(duty, context, id, component)];
  const open = all.filter(({ verdict }) => verdict !== 'satisfied');
  return open.length > 0 ? open : all.slice(0, 1);
}

/** A backup somewhere is a copy somewhere: its zone is a fact of its own. */
function backupPlace(duty: TransferDuty, context: RuleContext, id: string, { backup }: Component): Report[] {
  const { stage } = context;
  const name = elementTitle(stage, id);
  // Whoever says that nothing is backed up has no copy anywhere; any other word about a backup means that there is one.
  if (backup === undefined || backup.scheduled === false) return [];
  if (backup.in !== undefined) return [judge(duty, context, id, `The backup of ${name}`, placeOf(stage, backup.in))];
  return [ask([id], `In which zone are the backups of ${name} kept?`, 'backup.in', id)];
}

/** The people themselves are not a place that data is transferred to. */
function isOutside({ in: zone, managedBy, type }: Component): boolean {
  return zone === undefined && managedBy === undefined && findType(type)?.tier === 'outside';
}

function judge(duty: TransferDuty, context: RuleContext, id: string, name: string, place: DataPlace): Report {
  const { country } = place;
  if (country === undefined) return askCountry(context, id, name, place);
  const adequacy = adequacyOn(duty, country, context.asOf);
  const free = duty.freeArea.includes(country) || (adequacy !== undefined && adequacy.needs === undefined);
  const references = adequacyReferences(duty, country);
  if (free) return { verdict: 'satisfied', elements: [id], message: name, references };
  const accepted = adequacy?.needs === undefined ? duty.accepted : [...duty.accepted, adequacy.needs];
  return { ...judgeMechanism(accepted, context, id, name, { ...place, country }), references };
}

function judgeMechanism(
  accepted: readonly string[],
  { asOf, design, stage }: RuleContext,
  id: string,
  name: string,
  { country, vendor, zone = id }: DataPlace,
): Report {
  if (vendor === undefined)
    return ask([zone, id], `Which vendor runs ${elementTitle(stage, zone)}, in ${String(country)}?`, 'vendor', zone);
  const mechanism = design.vendors[vendor]?.transferMechanism ?? 'unknown';
  if (mechanism === 'unknown') {
    return ask(
      [id],
      `On which ground does personal data go to ${vendor} in ${String(country)}?`,
      `vendors.${vendor}.transferMechanism`,
    );
  }
  if (accepted.includes(mechanism)) return { verdict: 'satisfied', elements: [id], message: name };
  return {
    verdict: 'gap',
    elements: [id],
    discriminator: [country, vendor, ...(zone === id ? [] : [zone])].join(' '),
    message: `${name} holds or handles personal data in ${String(country)}, and no ground is declared that counts there on ${asOf}.`,
    why: `The vendor ${vendor} declares "${mechanism}"; accepted there: ${accepted.join(', ')}.`,
  };
}

function askCountry({ design, stage }: RuleContext, id: string, name: string, { zone, vendor }: DataPlace): Report {
  if (zone !== undefined) return ask([zone, id], `In which country is ${elementTitle(stage, zone)}?`, 'country', zone);
  if (vendor !== undefined && isOwnPlace(design, vendor))
    return ask([id], `In which country is ${vendor}?`, `vendors.${vendor}.country`);
  return ask([id], `Where does ${name} stand?`, 'in', id);
}

function ask(elements: readonly string[], text: string, field: string, element?: string): Report {
  return {
    verdict: 'needs-answer',
    elements,
    message: text,
    question: element === undefined ? { text, field } : { text, element, field },
  };
}
