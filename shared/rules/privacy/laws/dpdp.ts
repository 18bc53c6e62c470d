import type { Law } from '../types.ts';
import { read, seen, unchecked } from './cite.ts';

export const dpdp: Law = {
  id: 'dpdp',
  title: 'India DPDP Act',
  sourceUrl: 'https://www.meity.gov.in/data-protection-framework',
  effectiveFrom: { day: '2027-05-13', verified: 'secondary' },
  appliesIf: { anyOf: [{ learnersIn: ['IN'] }, { organisationIn: ['IN'] }] },
  noDuty: 'The DPDP Act sets no such duty that a drawing shows.',
  noDutyOf: { localisation: 'The DPDP Act lists where data may not go; it does not say that data must stay.' },
  duties: {
    transfer: {
      citations: [read('s. 16(1), (2)'), read('Rule 15')],
      severity: 'medium',
      says: 'Data may go wherever the government has not forbidden it; laws that are stricter stay.',
      freeArea: ['IN'],
      adequate: [],
      accepted: [],
      blocked: [],
      blockedSource: {
        title: 'Veritect: cross-border transfers under the DPDP Act',
        url: 'https://veritect.ai/research/cross-border-data-transfers-dpdp-blog',
        asOf: '2026-01',
        verified: 'secondary',
      },
    },
    processor: {
      citations: [seen('s. 8(1), (2)'), seen('Rule 6(1)(f)')],
      severity: 'high',
      says: 'Data is handed to a processor only under a valid contract, which holds it to the same safeguards.',
      terms: [],
    },
    tls: {
      citations: [unchecked('s. 8(5)'), read('Rule 6(1)(a)')],
      severity: 'high',
      says: 'Reasonable safeguards against leaks, encryption among them, are a duty.',
    },
    'at-rest': {
      citations: [read('Rule 6(1)(a)')],
      severity: 'high',
      says: 'Masking, obfuscation or tokens are named beside encryption.',
    },
    exposure: {
      citations: [read('Rule 6(1)')],
      severity: 'critical',
      says: 'Reasonable safeguards control who reaches the data.',
    },
    'access-log': {
      citations: [seen('Rule 6')],
      severity: 'medium',
      says: 'Access is logged and watched, and logs are kept for a year.',
      keep: '365d',
    },
    breach: {
      citations: [unchecked('s. 8(6)'), seen('Rule 7')],
      severity: 'medium',
      says: 'The Board is told at once and in detail within 72 hours, and the people are told.',
      noticeHours: 72,
      clock: '72 hours to the Board',
    },
    retention: {
      citations: [seen('s. 8(7)'), seen('Rule 8')],
      severity: 'medium',
      says: 'Data is erased when its purpose is over or consent is withdrawn.',
    },
    children: {
      citations: [read('s. 9(1), (3), (4)'), read('Rules 10, 12; Sch. 4 Part A item 3')],
      severity: 'high',
      says: 'Schools are free to follow learners for teaching and safety only; everybody else is not.',
      under: 18,
      tracking: ['ads', 'analytics', 'training'],
      trackingFreeFor: ['school', 'district', 'university'],
    },
    disclosure: {
      citations: [read('s. 9(3)')],
      severity: 'high',
      says: 'No tracking of children and no ads to them.',
      consentCures: false,
      under: 18,
    },
    restore: { citations: [seen('Rule 6')], severity: 'medium', says: 'Backups keep the work going.' },
  },
};
