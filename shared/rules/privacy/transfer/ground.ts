import type { RuleContext } from '../../types.ts';
import { adequacyOn } from '../support/adequacy.ts';
import type { TransferDuty } from '../types.ts';
import { mechanismsOf } from './mechanisms.ts';

/** Whether data may go somewhere in the hands of a vendor: yes; not known, and what to ask; no, and why. */
export type Ground =
  | { readonly state: 'given' }
  | { readonly state: 'open'; readonly text: string; readonly field: string }
  | { readonly state: 'missing'; readonly why: string };

const GIVEN: Ground = { state: 'given' };

/** The ground on which a vendor has data in an area (`US`, `CA-ON`) outside the area of the law, on the day of the context. */
export function groundOf(duty: TransferDuty, { design, asOf }: RuleContext, vendor: string, area: string): Ground {
  const adequacy = adequacyOn(duty, area.slice(0, 2), asOf);
  if (adequacy !== undefined && adequacy.needs === undefined) return GIVEN;
  const accepted = adequacy?.needs === undefined ? duty.accepted : [...duty.accepted, adequacy.needs];
  const { contract = 'unknown', ...of } = design.vendors[vendor] ?? {};
  const declared = mechanismsOf(of, asOf);
  if (declared.known.some((one) => accepted.includes(one))) return GIVEN;
  if (duty.contractSuffices === true) return contractGround(contract, vendor, area);
  if (!declared.complete) {
    const text = `On which ground does personal data go to ${vendor} in ${area}?`;
    return { state: 'open', text, field: `vendors.${vendor}.transferMechanism` };
  }
  const why = `The vendor ${vendor} declares "${declared.known.join(', ')}"${declared.lapsed}; accepted there: ${accepted.join(', ')}.`;
  return { state: 'missing', why };
}

/** Laws that ask only that somebody answers for the data: a contract does. */
function contractGround(contract: 'signed' | 'none' | 'unknown', vendor: string, area: string): Ground {
  if (contract === 'signed') return GIVEN;
  if (contract === 'none') return { state: 'missing', why: `There is no contract with ${vendor}.` };
  const text = `Is there a contract with ${vendor}, in ${area}, that protects the data?`;
  return { state: 'open', text, field: `vendors.${vendor}.contract` };
}

/** Whether what a vendor declares counts wherever its people are, so that nobody needs to know where. */
export function countsEverywhere(duty: TransferDuty, { design, asOf }: RuleContext, vendor: string): boolean {
  const of = design.vendors[vendor] ?? {};
  if (duty.contractSuffices === true && of.contract === 'signed') return true;
  return mechanismsOf(of, asOf).known.some((one) => duty.accepted.includes(one));
}
