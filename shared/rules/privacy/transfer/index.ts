import type { Holding } from '../../../analysis/data/holdings.ts';
import { areaOf } from '../../../analysis/data/places.ts';
import type { Report, RuleContext } from '../../types.ts';
import { adequacyOn, adequacyReferences } from '../support/adequacy.ts';
import { isInside } from '../support/areas.ts';
import { countsOn } from '../support/dated.ts';
import type { Family } from '../support/law-rule.ts';
import { eachHolder } from '../support/personal.ts';
import { askCountry, askVendor, holderAtStart } from '../support/place-questions.ts';
import { processors } from '../support/processors.ts';
import { fine, gap, merged } from '../support/reports.ts';
import type { TransferDuty } from '../types.ts';
import { ask } from '../unknown/index.ts';
import { groundOf } from './ground.ts';
import { judgeAccess } from './remote-access.ts';

export const transfer: Family<'transfer'> = {
  slug: 'transfer',
  title: 'transfer to other countries',
  meta: {
    judgedFrom: 'drawing',
    why: 'Personal data that leaves the area of the law needs a ground for leaving it.',
    fix: 'Keep the store, the backup or the vendor inside the area of the law, or record the transfer mechanism of the vendor.',
    detection:
      'The countries of every component that stores or handles personal data, and of its copies, backups and access logs: of the nearest zone that names one. Inside the area it is fine; elsewhere the country must be adequate on the day, or the vendor of the place must declare a mechanism that the law accepts. Then each country from which people at a vendor can reach the data, by the same measure: to be able to look at it there is to have it there.',
    falsePositives:
      'A mechanism that is agreed but not declared; data of nobody whom the law protects. People of one’s own who look at the data from elsewhere are not drawn, so they are not judged.',
  },
  // Where the law lists what is forbidden and nothing is listed, only a missing country can be found.
  worst: ({ blocked }) => (blocked?.length === 0 ? 'needs-answer' : undefined),
  judge: (duty, context) =>
    merged([
      ...eachHolder(context, (holding) => [judge(duty, context, holding)]),
      ...processors(context).known.flatMap((one) => judgeAccess(duty, context, one)),
    ]),
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
  return { ...judgeGround(duty, context, holding), references };
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

function judgeGround(duty: TransferDuty, context: RuleContext, holding: Holding): Report {
  const { element, place } = holding;
  const { vendor } = place;
  if (vendor === undefined) return askVendor(context, holding);
  const ground = groundOf(duty, context, vendor, areaOf(place) ?? '');
  if (ground.state === 'given') return fine(element);
  if (ground.state === 'open') return ask([element], ground.text, ground.field);
  return outside(context, holding, vendor, ground.why);
}

function outside(context: RuleContext, holding: Holding, vendor: string, why: string): Report {
  const { element, place } = holding;
  const area = areaOf(place) ?? '';
  const zone = place.zone === undefined || place.zone === element ? [] : [place.zone];
  const message = `${holderAtStart(context, holding)} holds or handles personal data in ${area}, and no ground is declared that counts there on ${context.asOf}.`;
  return gap([element], [area, vendor, ...zone].join(' '), message, { why });
}
