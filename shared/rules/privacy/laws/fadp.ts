import { EEA } from '../support/areas.ts';
import type { Adequacy, Law } from '../types.ts';
import { read, security, seen, unchecked } from './cite.ts';

const adequate: readonly Adequacy[] = [
  ...EEA.map((country): Adequacy => ({ country, verified: 'secondary' })),
  ...'AD AR FO GB GG GI IL IM JE MC NZ UY'.split(' ').map((country): Adequacy => ({ country, verified: 'unverified' })),
  { country: 'CA', needs: 'adequacy', verified: 'unverified' },
  { country: 'US', from: { day: '2024-09-15', verified: 'unverified' }, needs: 'dpf-swiss', verified: 'unverified' },
];

export const fadp: Law = {
  id: 'fadp',
  title: 'Swiss FADP',
  sourceUrl: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
  effectiveFrom: { day: '2023-09-01', verified: 'secondary' },
  appliesIf: { anyOf: [{ learnersIn: ['CH'] }, { organisationIn: ['CH'] }] },
  noDuty: 'The FADP sets no such duty that a drawing shows.',
  noDutyOf: { children: 'The FADP names no age.' },
  duties: {
    transfer: {
      citations: [read('Arts. 16(1), (2), 17, 19(4)'), read('DPO Annex 1')],
      severity: 'high',
      says: 'People are told to which country their data goes. Looking at the data from abroad counts, too, and is not drawn.',
      freeArea: ['CH'],
      adequate,
      adequacySource: {
        title: 'Data Protection Ordinance, Annex 1',
        url: 'https://www.fedlex.admin.ch/eli/cc/2022/568/en',
      },
      accepted: ['scc', 'bcr', 'consent'],
    },
    processor: {
      citations: [seen('Art. 9')],
      severity: 'high',
      says: 'Data is handed to a processor by contract or law, only for what its owner could do, and with security assured.',
      terms: [],
    },
    subprocessor: {
      citations: [seen('Art. 9')],
      severity: 'medium',
      says: 'A processor hands data on only when that was approved before.',
    },
    ...security(unchecked('Art. 8'), 'Security fits the risk.'),
    'access-log': {
      citations: [unchecked('Art. 8'), unchecked('DPO (logging)')],
      severity: 'medium',
      says: 'Security fits the risk, and for some handling the ordinance has it logged.',
    },
    breach: {
      citations: [seen('Art. 24')],
      severity: 'medium',
      says: 'It is about breaches with a high risk, and sets no hours.',
      clock: 'as soon as possible',
    },
    retention: {
      citations: [unchecked('Art. 6(4)')],
      severity: 'medium',
      says: 'Data is destroyed or made anonymous when its purpose no longer needs it.',
    },
    records: {
      citations: [unchecked('Art. 12')],
      severity: 'low',
      says: 'Controllers and processors keep a list of what they do with data.',
      document: 'records-of-processing',
    },
    assessment: {
      citations: [unchecked('Art. 22')],
      severity: 'medium',
      says: 'Handling that may be of high risk is assessed first.',
      when: 'high-risk',
    },
  },
};
