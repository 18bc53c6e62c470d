import type { Report, RuleContext } from '../../types.ts';
import { adequacyReferences } from '../support/adequacy.ts';
import { isInside } from '../support/areas.ts';
import { countsOn } from '../support/dated.ts';
import type { Processor } from '../support/processors.ts';
import { gap } from '../support/reports.ts';
import type { TransferDuty } from '../types.ts';
import { ask } from '../unknown/index.ts';
import { countsEverywhere, groundOf } from './ground.ts';

/** Whoever can look at data from elsewhere has it there: a vendor's people, from the countries that it declares. */
export function judgeAccess(duty: TransferDuty, context: RuleContext, processor: Processor): readonly Report[] {
  const { id, vendor } = processor;
  // While no country is forbidden, no answer could make a difference.
  if (duty.blocked?.length === 0 || countsEverywhere(duty, context, id)) return [];
  if (vendor.remoteAccess === undefined) return [askWhere(processor)];
  return vendor.remoteAccess.flatMap((area) => judgeArea(duty, context, processor, area));
}

function askWhere({ id, name, elements }: Processor): Report {
  return ask(elements, `From which countries can people at ${name} reach the data?`, `vendors.${id}.remoteAccess`);
}

function judgeArea(duty: TransferDuty, context: RuleContext, processor: Processor, area: string): Report[] {
  const { id, name, elements } = processor;
  const [country = '', subdivision] = area.split('-');
  const inside = isInside(duty.freeArea, { country, subdivision });
  if (inside !== false) return inside === true ? [] : [askWhere(processor)];
  const from = `People at ${name} can reach personal data from ${area}`;
  if (duty.blocked !== undefined) {
    const forbidden = duty.blocked.some((one) => one.country === country && countsOn(one, context.asOf));
    const message = `${from}, where it may not go on ${context.asOf}.`;
    return forbidden ? [gap(elements, `${id} from ${area}`, message)] : [];
  }
  const ground = groundOf(duty, context, id, area);
  if (ground.state === 'given') return [];
  if (ground.state === 'open') return [ask(elements, ground.text, ground.field)];
  const message = `${from}, and no ground is declared that counts there on ${context.asOf}.`;
  const references = adequacyReferences(duty, country);
  return [{ ...gap(elements, `${id} from ${area}`, message, { why: ground.why }), references }];
}
