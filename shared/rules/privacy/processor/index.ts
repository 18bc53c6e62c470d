import type { Report } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { eachProcessor, type Processor } from '../support/processors.ts';
import { fine, gap } from '../support/reports.ts';
import type { ContractTerm, ProcessorDuty } from '../types.ts';
import { ask } from '../unknown/index.ts';

export const processor: Family<'processor'> = {
  slug: 'processor',
  title: 'contracts with those who handle data',
  meta: {
    judgedFrom: 'declaration',
    why: 'Whoever hosts or receives personal data for the platform must be bound by a contract to use it for nothing else.',
    fix: 'Sign the contract, with the terms that the law asks for, and record both at the vendor; or move to somebody who signs.',
    detection:
      "Each vendor that runs a place or a service where personal data is stored, handled, copied, backed up or logged. Machines on a site of one's own have none. A contract that is signed must list the terms that the law names.",
    falsePositives: 'A contract whose terms say the same under another name.',
  },
  judge: (duty, context) => {
    const allowed = context.design.context.policy?.allowedProviders ?? [];
    return eachProcessor(context, (one) => [duty.terms === 'allowed' ? judgeAllowed(allowed, one) : judge(duty, one)]);
  },
  nothing: 'No vendor has personal data in its hands.',
};

function judgeAllowed(allowed: readonly string[], { id, name, elements }: Processor): Report {
  if (allowed.includes(id)) return fine(...elements);
  return gap(elements, id, `${name} has personal data in its hands and is not among the vendors that policy allows.`, {
    why: `Allowed: ${allowed.join(', ') || 'none'}.`,
    fix: `Move what ${name} holds to a vendor that is allowed, or let the owner of the policy add ${name}.`,
  });
}

function judge({ terms }: ProcessorDuty, { id, vendor, name, elements }: Processor): Report {
  const { contract = 'unknown', contractTerms } = vendor;
  if (contract === 'none')
    return gap(elements, id, `There is no contract with ${name}, which has personal data in its hands.`);
  if (contract === 'unknown')
    return ask(elements, `Is there a contract with ${name} about the data?`, `vendors.${id}.contract`);
  const wanted: readonly ContractTerm[] = terms === 'allowed' ? [] : terms;
  if (wanted.length === 0) return fine(...elements);
  if (contractTerms === undefined)
    return ask(elements, `Which terms does the contract with ${name} contain?`, `vendors.${id}.contractTerms`);
  const missing = wanted.filter((term) => !contractTerms.includes(term));
  if (missing.length === 0) return fine(...elements);
  return gap(elements, id, `The contract with ${name} lacks what the law asks for: ${missing.join(', ')}.`);
}
