import { EEA } from '../support/areas.ts';
import type { Adequacy, Law } from '../types.ts';
import { security, seen, unchecked } from './cite.ts';

const adequate = EEA.map((country): Adequacy => ({
  country,
  from: { day: '2026-01-26', verified: 'unverified' },
  verified: 'secondary',
}));

export const lgpd: Law = {
  id: 'lgpd',
  title: 'Brazil LGPD',
  sourceUrl: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  appliesIf: { anyOf: [{ learnersIn: ['BR'] }, { organisationIn: ['BR'] }] },
  noDuty: 'No such duty of the LGPD that a drawing shows is listed here.',
  duties: {
    transfer: {
      citations: [seen('Art. 33'), unchecked('Res. CD/ANPD 19/2024')],
      severity: 'high',
      says: 'Data goes to countries found adequate, under guarantees such as the standard clauses of the authority, or with specific consent.',
      freeArea: ['BR'],
      adequate,
      adequacySource: { title: 'ANPD: international transfers', url: 'https://www.gov.br/anpd/pt-br' },
      accepted: ['anpd-scc', 'bcr', 'consent'],
    },
    processor: {
      citations: [seen('Art. 39')],
      severity: 'high',
      says: 'The operator handles data only as the controller instructs.',
      terms: [],
    },
    ...security(seen('Art. 46'), 'Technical and administrative measures protect data from strangers and accidents.'),
    breach: {
      citations: [seen('Art. 48'), seen('Res. CD/ANPD 15/2024')],
      severity: 'medium',
      says: 'The authority and the people are told within three working days of a relevant incident.',
      noticeHours: 72,
      clock: '3 working days',
    },
    retention: {
      citations: [unchecked('Arts. 15-16')],
      severity: 'medium',
      says: 'Data goes when its purpose is fulfilled, with few exceptions.',
    },
    children: {
      citations: [seen('Art. 14')],
      severity: 'high',
      says: 'The line of 12 years comes from other Brazilian law and is still to be checked.',
      under: 12,
      tracking: ['ads'],
    },
    records: {
      citations: [seen('Art. 37')],
      severity: 'low',
      says: 'Controller and operator keep records of what they do with data.',
      document: 'records-of-processing',
    },
    assessment: {
      citations: [unchecked('Art. 38')],
      severity: 'medium',
      says: 'The authority may ask for an impact report.',
      when: 'high-risk',
    },
  },
};
