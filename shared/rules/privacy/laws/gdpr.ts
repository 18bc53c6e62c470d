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
      says: 'Data leaves the EEA for an adequate country, under safeguards such as standard clauses, or in one of the listed exceptions.',
      freeArea: EEA,
      adequate,
      adequacySource: {
        title: 'European Commission: adequacy decisions',
        url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
      },
      accepted: ['scc', 'bcr', 'consent'],
    },
    processor: {
      citations: [read('Art. 28(1), (3)(a)-(h), (9)')],
      severity: 'high',
      says: 'Whoever handles data for somebody else has a written contract that binds it to instructions, secrecy, security, help and deletion.',
      terms: ['art28'],
    },
    subprocessor: {
      citations: [read('Art. 28(2), (4)')],
      severity: 'medium',
      says: 'A processor engages another only when that was agreed to, and binds it to the same duties.',
    },
    tls: {
      citations: [read('Art. 32(1)(a)')],
      severity: 'high',
      says: 'Security fits the risk; encryption is the first measure that is named.',
    },
    'at-rest': {
      citations: [read('Art. 32(1)(a)')],
      severity: 'high',
      says: 'Security fits the risk; encryption is the first measure that is named.',
    },
    exposure: {
      citations: [read('Arts. 25(2), 32(2)'), unchecked('Art. 5(1)(f)')],
      severity: 'critical',
      says: 'By default, data is not within the reach of an unlimited number of people.',
    },
    'access-log': {
      citations: [read('Art. 32(1)(b), (d)')],
      severity: 'medium',
      says: 'Secrecy is kept up over time, and whether the measures work is tested regularly.',
    },
    breach: {
      citations: [read('Art. 33(1)'), seen('Art. 33(2)'), unchecked('Art. 34')],
      severity: 'medium',
      says: 'The authority is told within 72 hours, the people when the risk to them is high, and a processor tells at once.',
      noticeHours: 72,
      clock: '72 hours from noticing to the authority, so a vendor must tell well before',
    },
    retention: {
      citations: [read('Arts. 17(1), 28(3)(g), 30(1)(f)'), seen('Art. 5(1)(e)')],
      severity: 'medium',
      says: 'Data is kept no longer than its purpose needs, is erased on request, and goes when a processor is done.',
    },
    children: {
      citations: [seen('Art. 8(1)')],
      severity: 'high',
      says: 'Member states may draw the line anywhere from 13 to 16.',
      under: 16,
      lines: { ages: AGES, verified: 'unverified' },
      tracking: ['ads'],
    },
    disclosure: {
      citations: [read('Art. 28(10)'), unchecked('Arts. 6, 7')],
      severity: 'high',
      says: 'Every use needs a ground, and a processor that decides on purposes of its own answers for them.',
      consentCures: true,
    },
    records: {
      citations: [read('Art. 30(1), (2), (5)')],
      severity: 'low',
      says: 'Whoever decides about data, and whoever handles it for them, keeps a record of what is done; small size rarely excuses.',
      document: 'records-of-processing',
    },
    assessment: {
      citations: [seen('Art. 35')],
      severity: 'medium',
      says: 'Handling that is likely to be of high risk is assessed before it begins.',
      when: 'high-risk',
    },
    restore: {
      citations: [read('Art. 32(1)(b), (c)')],
      severity: 'medium',
      says: 'Systems stay available and resilient, and data comes back in time after an incident.',
    },
  },
};
