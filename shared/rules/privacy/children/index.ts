import type { Report, RuleContext } from '../../types.ts';
import { askFirst, disclosures, type Disclosure } from '../support/disclosures.ts';
import type { Family } from '../support/law-rule.ts';
import { whenPersonal } from '../support/personal.ts';
import { excluded, fine, gap } from '../support/reports.ts';
import type { ChildrenDuty } from '../types.ts';
import { ask, askContext } from '../unknown/index.ts';
import { ageLine } from './age-line.ts';

export const children: Family<'children'> = {
  slug: 'children',
  title: 'children',
  meta: {
    judgedFrom: 'declaration',
    why: 'Children cannot consent for themselves, and may not be followed for the purposes of others.',
    fix: 'Declare who consents for children, and take away what follows them.',
    detection:
      'The age of the youngest learner against the line of the law, who consents below it, and connections that give data about learners away for tracking.',
    falsePositives: 'A ground other than consent, such as a duty of a public school.',
  },
  judge: (duty, context) => whenPersonal(context, () => judge(duty, context)),
  nothing: 'No component handles personal data.',
};

function judge(duty: ChildrenDuty, context: RuleContext): Report[] {
  const youngest = context.design.context.learners?.minAge;
  const shared = disclosures(context);
  if (duty.onlyWhenShared === true && shared.length === 0)
    return [excluded('No connection gives personal data to others for their own use.')];
  const { age, note } = ageLine(duty, context.design.context);
  if (youngest === undefined) return [askContext('context.learners.minAge')];
  if (youngest >= age) return [excluded(`The youngest learner is ${youngest}; the line is ${age}${note}.`)];
  return [consent(duty, context, age), ...shared.flatMap((one) => tracking(duty, context, one))];
}

function consent({ schoolOpen }: ChildrenDuty, { design: { context } }: RuleContext, age: number): Report {
  const route = context.consentRoute;
  if (route === undefined) return askContext('context.consentRoute');
  if (route === 'none' || route === 'adult') {
    const who = route === 'none' ? 'nobody consents for them' : 'only adults consent for themselves';
    return gap([], 'consentRoute', `Some learners are under ${age}, and ${who}.`);
  }
  if (route === 'parent' || schoolOpen !== true) return fine();
  const text =
    'The school consents for the parents, which the text of the law does not provide for. Do the parents consent as well?';
  return ask([], text, 'context.consentRoute');
}

function tracking(duty: ChildrenDuty, { design }: RuleContext, disclosed: Disclosure): Report[] {
  const { key, connection, purpose, receiver } = disclosed;
  if (connection.deidentified === true) return [];
  const first = askFirst(disclosed);
  if (first !== undefined || purpose === 'unknown') return first === undefined ? [] : [first];
  const { role } = design.context.organisation ?? {};
  const free = purpose !== 'ads' && role !== undefined && duty.trackingFreeFor?.includes(role) === true;
  if (!duty.tracking.includes(purpose) || free) return [];
  return [gap([key], 'tracking', `Data about children goes to ${receiver} for ${purpose}.`)];
}
