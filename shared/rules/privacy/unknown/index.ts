import type { Report } from '../../types.ts';

/**
 * The family of what nobody has said. Every rule of every law asks through it, so that one missing fact is one question:
 * the same `element` and `field`, in the same words.
 */
export function ask(elements: readonly string[], text: string, field: string, element?: string): Report {
  return {
    verdict: 'needs-answer',
    elements,
    discriminator: `${element ?? ''} ${field}`,
    message: text,
    question: element === undefined ? { text, field } : { text, element, field },
  };
}

const ABOUT_CONTEXT: Readonly<Record<string, string>> = {
  'context.learners.jurisdictions': 'In which countries, states or provinces are the learners?',
  'context.learners.minAge': 'How old is the youngest learner?',
  'context.learners.profiled': 'Are learners scored or sorted automatically?',
  'context.learners.volumeBand': 'Of how many people in China is data handled?',
  'context.organisation.country': 'In which country is the organisation?',
  'context.organisation.subdivision': 'In which state or province is the organisation?',
  'context.organisation.role': 'What kind of organisation is it?',
  'context.organisation.sector': 'Whom does the organisation teach?',
  'context.organisation.usEdFunded': 'Does the US Department of Education fund the organisation?',
  'context.organisation.forProfit': 'Does the organisation work for profit?',
  'context.organisation.ccpaBusiness': 'Is the organisation over one of the thresholds of the CCPA?',
  'context.organisation.criticalInfrastructure':
    'Does China count it as an operator of critical information infrastructure?',
  'context.consentRoute': 'Who consents for learners who are children?',
  'context.incidentContactNamed': 'Is it written down who is told first when data has leaked?',
  'context.alerting': 'Is somebody told when data is read or lost in an unusual way?',
  'context.erasurePromise': 'Within which time is erased data gone from backups, too?',
  'context.retentionPolicyPublished': 'Is the policy on how long data is kept written down and published?',
  'context.recordsOfProcessing': 'Are records of processing kept?',
  'context.documents': 'Which documents are written down and kept up to date?',
  'context.impactAssessed': 'Was an impact assessment made?',
  'context.impactAssessment': 'When was the impact assessment made?',
};

/** Asks for a fact about the organisation or the learners, in the same words whichever law wants to know. */
export function askContext(field: string): Report {
  return ask([], ABOUT_CONTEXT[field] ?? `Please give ${field}.`, field);
}
