import type { Holding } from '../../../analysis/data/holdings.ts';
import { areaOf } from '../../../analysis/data/places.ts';
import type { Report, RuleContext } from '../../types.ts';
import { adequacyOn, adequacyReferences } from '../support/adequacy.ts';
import { isInside } from '../support/areas.ts';
import { countsOn } from '../support/dated.ts';
import type { Family } from '../support/law-rule.ts';
import { eachHolder } from '../support/personal.ts';
import { askCountry, askVendor, holderAtStart } from '../support/place-questions.ts';
import { fine, gap, merged } from '../support/reports.ts';
import type { Mechanism, TransferDuty } from '../types.ts';
import { ask } from '../unknown/index.ts';
import { mechanismsOf } from './mechanisms.ts';

export const transfer: Family<'transfer'> = {
  slug: 'transfer',
  title: 'transfer to other countries',
  meta: {
    judgedFrom: 'drawing',
    why: 'Personal data that leaves the area of the law needs a ground for leaving it.',
    fix: 'Keep the store, the backup or the vendor inside the area of the law, or record the transfer mechanism of the vendor.',
    detection:
      'The countries of every component that stores or handles personal data, and of its copies, backups and access logs: of the nearest zone that names one. Inside the area it is fine; elsewhere the country must be adequate on the day, or the vendor of the place must declare a mechanism that the law accepts.',
    falsePositives:
      'A mechanism that is agreed but not declared; data of nobody whom the law protects. People who look at the data from elsewhere are not drawn, so they are not judged.',
  },
  // Where the law lists what is forbidden and nothing is listed, only a missing country can be found.
  worst: ({ blocked }) => (blocked?.length === 0 ? 'needs-answer' : undefined),
  judge: (duty, context) => merged(eachHolder(context, (holding) => [judge(duty, context, holding)])),
  nothing: 'No component handles personal data.',
};

function judge(duty: TransferDuty, context: RuleContext, holding: Holding): Report {
  const { element, place } = holding;
  const inside = isInside(duty.freeArea, place);
  const { country } = place;
  if (inside === 'unknown' || country === undefined) return askCountry(context, holding);
  if (inside) return fine(element);
  if (duty.blocked !== undefined) return judgeBlocked(duty.blocked, context, holding, country);
  const adequacy = adequacyOn(duty, country, context.asOf);
  const references = adequacyReferences(duty, country);
  if (adequacy !== undefined && adequacy.needs === undefined) return { ...fine(element), references };
  const accepted = adequacy?.needs === undefined ? duty.accepted : [...duty.accepted, adequacy.needs];
  return { ...judgeMechanism(duty, accepted, context, holding), references };
}

function judgeBlocked(
  blocked: NonNullable<TransferDuty['blocked']>,
  context: RuleContext,
  holding: Holding,
  country: string,
): Report {
  const { element } = holding;
  if (!blocked.some((one) => one.country === country && countsOn(one, context.asOf))) return fine(element);
  const message = `${holderAtStart(context, holding)} holds or handles personal data in ${country}, where it may not go on ${context.asOf}.`;
  return gap([element], country, message, { why: `${country} is on the list of countries that data may not go to.` });
}

function judgeMechanism(
  duty: TransferDuty,
  accepted: readonly Mechanism[],
  context: RuleContext,
  holding: Holding,
): Report {
  const { element, place } = holding;
  const { vendor } = place;
  if (vendor === undefined) return askVendor(context, holding);
  const { design, asOf } = context;
  const area = areaOf(place) ?? '';
  const declared = mechanismsOf(design.vendors[vendor] ?? {}, asOf);
  if (declared.known.some((one) => accepted.includes(one))) return fine(element);
  if (duty.contractSuffices === true) return judgeContract(context, holding, vendor, area);
  if (!declared.complete) {
    const text = `On which ground does personal data go to ${vendor} in ${area}?`;
    return ask([element], text, `vendors.${vendor}.transferMechanism`);
  }
  const why = `The vendor ${vendor} declares "${declared.known.join(', ')}"${declared.lapsed}; accepted there: ${accepted.join(', ')}.`;
  return outside(context, holding, vendor, why);
}

/** Laws that ask only that somebody answers for the data: a contract does. */
function judgeContract({ design, ...context }: RuleContext, holding: Holding, vendor: string, area: string): Report {
  const contract = design.vendors[vendor]?.contract ?? 'unknown';
  if (contract === 'signed') return fine(holding.element);
  if (contract === 'none')
    return outside({ design, ...context }, holding, vendor, `There is no contract with ${vendor}.`);
  return ask(
    [holding.element],
    `Is there a contract with ${vendor}, in ${area}, that protects the data?`,
    `vendors.${vendor}.contract`,
  );
}

function outside(context: RuleContext, holding: Holding, vendor: string, why: string): Report {
  const { element, place } = holding;
  const area = areaOf(place) ?? '';
  const zone = place.zone === undefined || place.zone === element ? [] : [place.zone];
  const message = `${holderAtStart(context, holding)} holds or handles personal data in ${area}, and no ground is declared that counts there on ${context.asOf}.`;
  return gap([element], [area, vendor, ...zone].join(' '), message, { why });
}
