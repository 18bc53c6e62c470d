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
      note: 'Data may go wherever it is not forbidden; no country is on the list yet. Stricter laws stay.',
      freeArea: ['IN'],
      adequate: [],
      accepted: [],
      blocked: [],
    },
    processor: { citations: [seen('s. 8(1), (2)'), seen('Rule 6(1)(f)')], severity: 'high', terms: [] },
    tls: { citations: [unchecked('s. 8(5)'), read('Rule 6(1)(a)')], severity: 'high' },
    'at-rest': {
      citations: [read('Rule 6(1)(a)')],
      severity: 'high',
      note: 'Masking, obfuscation or tokens are named beside encryption.',
    },
    exposure: { citations: [read('Rule 6(1)')], severity: 'critical' },
    'access-log': { citations: [seen('Rule 6')], severity: 'medium', keep: '365d' },
    breach: {
      citations: [unchecked('s. 8(6)'), seen('Rule 7')],
      severity: 'medium',
      noticeHours: 72,
      clock: '72 hours to the Board',
    },
    retention: { citations: [seen('s. 8(7)'), seen('Rule 8')], severity: 'medium' },
    children: {
      citations: [read('s. 9(1), (3), (4)'), read('Rules 10, 12; Sch. 4 Part A item 3')],
      severity: 'high',
      note: 'Schools are free to follow learners for teaching and safety only; everybody else is not.',
      under: 18,
      tracking: ['ads', 'analytics', 'training'],
      trackingFreeFor: ['school', 'district', 'university'],
    },
    disclosure: {
      citations: [read('s. 9(3)')],
      severity: 'high',
      note: 'No tracking of children and no ads to them.',
      consentCures: false,
      under: 18,
    },
    restore: { citations: [seen('Rule 6')], severity: 'medium', note: 'Backups keep the work going.' },
  },
};
