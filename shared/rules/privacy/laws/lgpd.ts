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
      freeArea: ['BR'],
      adequate,
      adequacySource: { title: 'ANPD: international transfers', url: 'https://www.gov.br/anpd/pt-br' },
      accepted: ['anpd-scc', 'bcr', 'consent'],
    },
    processor: { citations: [seen('Art. 39')], severity: 'high', terms: [] },
    ...security(seen('Art. 46')),
    breach: {
      citations: [seen('Art. 48'), seen('Res. CD/ANPD 15/2024')],
      severity: 'medium',
      noticeHours: 72,
      clock: '3 working days',
    },
    retention: { citations: [unchecked('Arts. 15-16')], severity: 'medium' },
    children: {
      citations: [seen('Art. 14')],
      severity: 'high',
      note: 'The line of 12 years comes from other Brazilian law and is still to be checked.',
      under: 12,
      tracking: ['ads'],
    },
    records: { citations: [seen('Art. 37')], severity: 'low', document: 'records-of-processing' },
    assessment: { citations: [unchecked('Art. 38')], severity: 'medium', when: 'high-risk' },
  },
};
