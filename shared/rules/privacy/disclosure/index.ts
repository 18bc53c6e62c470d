import type { Report, RuleContext } from '../../types.ts';
import { askFirst, disclosures, type Disclosure } from '../support/disclosures.ts';
import type { Family } from '../support/law-rule.ts';
import { excluded, fine, gap } from '../support/reports.ts';
import type { DisclosureDuty } from '../types.ts';
import { ask, askContext } from '../unknown/index.ts';

export const disclosure: Family<'disclosure'> = {
  slug: 'disclosure',
  title: 'data for analytics, ads and other purposes',
  meta: {
    judgedFrom: 'declaration',
    why: 'Data about learners that reaches companies with purposes of their own does not come back.',
    fix: 'Take the connection away, run the service yourself, de-identify the data first, or rule out the receiver’s own use by contract.',
    detection:
      'Each connection that carries personal data to a vendor for analytics, ads, social media or AI, to one of whom nobody has said the kind, or for the purpose of ads or training; nobody asks what a connection to anybody else is for. It is fine when the data is de-identified first, or when a contract rules out the receiver’s own use; for ads and training only consent can help, where the law lets it.',
    falsePositives: 'Data that is cut down on the way so that it names nobody: declare it as de-identified.',
  },
  judge: (duty, context) => {
    const found = disclosures(context);
    if (found.length === 0 || duty.under === undefined) return found.map((one) => judge(duty, one));
    return onlyChildren(duty.under, duty, context, found);
  },
  nothing: 'No connection gives personal data to analytics, ads, social media or AI.',
};

function onlyChildren(
  age: number,
  duty: DisclosureDuty,
  { design }: RuleContext,
  found: readonly Disclosure[],
): Report[] {
  const youngest = design.context.learners?.minAge;
  if (youngest === undefined) return [askContext('context.learners.minAge')];
  if (youngest >= age) return [excluded(`The youngest learner is ${youngest}; this is about people under ${age}.`)];
  return found.map((one) => judge(duty, one));
}

function judge(duty: DisclosureDuty, disclosed: Disclosure): Report {
  const { key, connection, purpose } = disclosed;
  if (connection.deidentified === true) return fine(key);
  return (
    askFirst(disclosed) ??
    (purpose === 'ads' || purpose === 'training' ? ownUse(duty, purpose, disclosed) : forUs(disclosed))
  );
}

/** For ads and training only consent can help, where the law lets it. */
function ownUse({ consentCures }: DisclosureDuty, purpose: string, { key, connection, receiver }: Disclosure): Report {
  const { consent = 'unknown' } = connection;
  const about = `Personal data goes to ${receiver} for ${purpose}`;
  if (!consentCures) return gap([key], 'purpose', `${about}, which consent does not allow here.`);
  if (consent === true) return fine(key);
  if (consent === false) return gap([key], 'purpose', `${about} without consent to that.`);
  const text = `Do people agree, apart from everything else, that ${receiver} uses their data for ${purpose}?`;
  return ask([key], text, 'consent', key);
}

/** What serves the platform is fine when a contract keeps it to that. */
function forUs({ key, connection, receiver, vendor }: Disclosure): Report {
  const { limitedByContract: limited = 'unknown' } = connection;
  if (limited === true || vendor?.contractTerms?.includes('no-ads') === true) return fine(key);
  if (limited === 'unknown')
    return ask([key], `Does a contract keep ${receiver} from using the data for itself?`, 'limitedByContract', key);
  const message = `Personal data goes to ${receiver}, and no contract rules out that it is used for something else.`;
  return gap([key], 'contract', message);
}
