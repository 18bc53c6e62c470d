import { EEA } from '../support/areas.ts';
import type { Adequacy, Law } from '../types.ts';
import { read, seen, unchecked } from './cite.ts';

const UNCONDITIONAL = 'AD AR CH FO GG IL IM JE NZ UY'.split(' ');
const PARTIAL = 'CA JP KR'.split(' ');

const adequate: readonly Adequacy[] = [
  ...UNCONDITIONAL.map((country): Adequacy => ({ country, verified: 'secondary' })),
  ...PARTIAL.map((country): Adequacy => ({ country, needs: 'adequacy', verified: 'secondary' })),
  {
    country: 'GB',
    from: { day: '2021-06-28', verified: 'unverified' },
    to: { day: '2031-12-27', verified: 'secondary' },
    verified: 'secondary',
  },
  {
    country: 'US',
    decision: 'Decision (EU) 2023/1795',
    from: { day: '2023-07-10', verified: 'unverified' },
    needs: 'dpf',
    verified: 'secondary',
  },
  {
    country: 'BR',
    decision: 'Decision (EU) 2026/179',
    from: { day: '2026-01-26', verified: 'secondary' },
    verified: 'secondary',
  },
];

/** Lines that member states draw below 16; not yet checked one by one. */
const AGES = {
  ...Object.fromEntries('BE EE FI IS LV MT NO PT SE'.split(' ').map((country) => [country, 13])),
  ...Object.fromEntries('AT BG CY ES IT LT'.split(' ').map((country) => [country, 14])),
  ...Object.fromEntries('CZ DK FR GR SI'.split(' ').map((country) => [country, 15])),
  ...Object.fromEntries('DE HR HU IE LI LU NL PL RO SK'.split(' ').map((country) => [country, 16])),
};

export const gdpr: Law = {
  id: 'gdpr',
  title: 'GDPR',
  sourceUrl: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  effectiveFrom: { day: '2018-05-25', verified: 'unverified' },
  appliesIf: { anyOf: [{ learnersIn: ['EU', ...EEA] }, { organisationIn: EEA }] },
  noDuty: 'The GDPR sets no such duty.',
  noDutyOf: { localisation: 'The GDPR does not say in which country data must stay; leaving the EEA needs a ground.' },
  duties: {
    transfer: {
      citations: [read('Arts. 44, 46(1)'), seen('Art. 45'), unchecked('Art. 49')],
      severity: 'high',
      freeArea: EEA,
      adequate,
      adequacySource: {
        title: 'European Commission: adequacy decisions',
        url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
      },
      accepted: ['scc', 'bcr', 'consent'],
    },
    processor: { citations: [read('Art. 28(1), (3)(a)-(h), (9)')], severity: 'high', terms: ['art28'] },
    subprocessor: { citations: [read('Art. 28(2), (4)')], severity: 'medium' },
    tls: { citations: [read('Art. 32(1)(a)')], severity: 'high' },
    'at-rest': { citations: [read('Art. 32(1)(a)')], severity: 'high' },
    exposure: { citations: [read('Arts. 25(2), 32(2)'), unchecked('Art. 5(1)(f)')], severity: 'critical' },
    'access-log': { citations: [read('Art. 32(1)(b), (d)')], severity: 'medium' },
    breach: {
      citations: [read('Art. 33(1)'), seen('Art. 33(2)'), unchecked('Art. 34')],
      severity: 'medium',
      noticeHours: 72,
      clock: '72 hours from noticing to the authority, so a vendor must tell well before',
    },
    retention: { citations: [read('Arts. 17(1), 28(3)(g), 30(1)(f)'), seen('Art. 5(1)(e)')], severity: 'medium' },
    children: {
      citations: [seen('Art. 8(1)')],
      severity: 'high',
      note: 'Member states may draw the line anywhere from 13 to 16.',
      under: 16,
      lines: { ages: AGES, verified: 'unverified' },
      tracking: ['ads'],
    },
    disclosure: { citations: [read('Art. 28(10)'), unchecked('Arts. 6, 7')], severity: 'high', consentCures: true },
    records: { citations: [read('Art. 30(1), (2), (5)')], severity: 'low', document: 'records-of-processing' },
    assessment: { citations: [seen('Art. 35')], severity: 'medium', when: 'high-risk' },
    restore: { citations: [read('Art. 32(1)(b), (c)')], severity: 'medium' },
  },
};
