import { EEA } from '../support/areas.ts';
import type { Adequacy, Law, LegalDay } from '../types.ts';
import { read, security, unchecked } from './cite.ts';

/** From this day on Art. 44 is gone and transfers follow the data protection test. */
const OMITTED: LegalDay = { day: '2026-02-05', verified: 'primary' };

const adequate: readonly Adequacy[] = [
  ...[...EEA, ...'AD AR CH FO GG GI IL IM JE KR NZ UY'.split(' ')].map((country): Adequacy => ({
    country,
    verified: 'unverified',
  })),
  ...['CA', 'JP'].map((country): Adequacy => ({ country, needs: 'adequacy', verified: 'unverified' })),
  { country: 'US', from: { day: '2023-10-12', verified: 'unverified' }, needs: 'dpf-uk', verified: 'unverified' },
];

export const ukgdpr: Law = {
  id: 'ukgdpr',
  title: 'UK GDPR',
  sourceUrl: 'https://www.legislation.gov.uk/eur/2016/679/contents',
  appliesIf: { anyOf: [{ learnersIn: ['GB'] }, { organisationIn: ['GB'] }] },
  noDuty: 'No such duty of the UK GDPR that a drawing shows is listed here.',
  duties: {
    transfer: {
      citations: [
        read('Art. 44', { to: OMITTED }),
        read('Art. 44 omitted by the Data (Use and Access) Act 2025, Sch. 7', { from: OMITTED }),
        unchecked('Arts. 45A-45C', { from: OMITTED }),
        unchecked('Art. 46'),
      ],
      severity: 'high',
      says: 'Since Art. 44 was omitted the question is whether protection there is materially lower.',
      freeArea: ['GB'],
      adequate,
      adequacySource: {
        title: 'ICO: international transfers',
        url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/',
      },
      accepted: ['idta', 'uk-addendum', 'bcr', 'consent'],
    },
    processor: {
      citations: [read('Art. 28')],
      severity: 'high',
      says: 'Whoever handles data for somebody else has a written contract with fixed contents.',
      terms: ['art28'],
    },
    subprocessor: {
      citations: [read('Art. 28')],
      severity: 'medium',
      says: 'A processor engages another only when that was agreed to, and binds it to the same duties.',
    },
    ...security(read('Art. 32'), 'Security fits the risk; encryption is among the measures that are named.'),
    exposure: {
      citations: [read('Art. 32'), unchecked('Art. 25')],
      severity: 'critical',
      says: 'Security fits the risk, and data is private by default.',
    },
    breach: {
      citations: [read('Arts. 33-34')],
      severity: 'medium',
      says: 'The Commissioner is told within 72 hours, the people when the risk to them is high.',
      noticeHours: 72,
      clock: '72 hours from noticing to the Commissioner',
    },
    retention: {
      citations: [read('Art. 17')],
      severity: 'medium',
      says: 'People can have their data erased when it is no longer needed.',
    },
    children: {
      citations: [read('Art. 8(1)'), unchecked('DPA 2018 s.123 code')],
      severity: 'high',
      says: 'Children consent for themselves from 13 on; a code says how services are designed for them.',
      under: 13,
      tracking: ['ads'],
    },
    records: {
      citations: [read('Art. 30')],
      severity: 'low',
      says: 'Who decides about data, and who handles it for them, keeps a record of what is done.',
      document: 'records-of-processing',
    },
    assessment: {
      citations: [read('Art. 35')],
      severity: 'medium',
      says: 'Handling that is likely to be of high risk is assessed before it begins.',
      when: 'high-risk',
    },
    restore: {
      citations: [read('Art. 32')],
      severity: 'medium',
      says: 'Systems stay available and resilient, and data comes back in time after an incident.',
    },
  },
};
