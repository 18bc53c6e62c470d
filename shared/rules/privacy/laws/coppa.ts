import type { Law, LegalDay } from '../types.ts';
import { read, security, seen } from './cite.ts';

const AMENDED: LegalDay = { day: '2025-06-23', verified: 'primary' };
/** Before this day the amended parts need not be followed yet. */
const FOLLOWED: LegalDay = { day: '2026-04-22', verified: 'primary' };

export const coppa: Law = {
  id: 'coppa',
  title: 'COPPA',
  sourceUrl: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312',
  appliesIf: {
    allOf: [
      { anyOf: [{ learnersIn: ['US'] }, { organisationIn: ['US'] }] },
      { isTrue: 'forProfit' },
      { learnersUnder: 13 },
    ],
  },
  noDuty: 'COPPA sets no such duty.',
  duties: {
    processor: {
      citations: [seen('16 CFR 312.8(c)')],
      severity: 'high',
      says: 'Before data of children is given to others, they give written assurance that they can keep it safe.',
      terms: ['coppa-assurances'],
    },
    ...security(
      read('16 CFR 312.8(a), (b)'),
      'A written security programme has somebody in charge, a yearly look at the risks, safeguards, and tests of them.',
    ),
    exposure: {
      citations: [read('16 CFR 312.8(a)')],
      severity: 'critical',
      says: 'Reasonable procedures protect the secrecy and the security of children’s data.',
    },
    'access-log': {
      citations: [read('16 CFR 312.8(b)(4)')],
      severity: 'medium',
      says: 'The safeguards of the written programme are tested and watched regularly.',
    },
    breach: {
      citations: [read('16 CFR 312.8(b)')],
      severity: 'medium',
      says: 'It asks for a written programme, and names no time for telling.',
      clock: 'none; a written programme',
    },
    retention: {
      citations: [
        read('16 CFR 312.10', { to: AMENDED }),
        read('16 CFR 312.10 as amended by 90 FR 16918', { from: AMENDED }),
      ],
      severity: 'high',
      says: 'Children’s data is kept only as long as its purpose needs, never without end, under a written policy that names purpose, need and time.',
      published: FOLLOWED,
    },
    children: {
      citations: [seen('16 CFR 312.5(a)(1), 312.5(c)')],
      severity: 'high',
      says: 'The rule has no exception for consent by a school: one was proposed and not adopted.',
      under: 13,
      schoolOpen: true,
      tracking: ['ads'],
    },
    disclosure: {
      citations: [seen('16 CFR 312.5(a)(2)')],
      severity: 'high',
      says: 'Consent to what is no part of the service is separate; training AI is no part of it.',
      consentCures: true,
    },
    records: {
      citations: [seen('16 CFR 312.4')],
      severity: 'low',
      says: 'Parents and the public can read a notice of what is collected and what for.',
      document: 'privacy-notice',
    },
  },
};
