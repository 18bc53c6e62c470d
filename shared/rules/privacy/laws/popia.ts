import type { Law } from '../types.ts';
import { read, security, seen, unchecked } from './cite.ts';

export const popia: Law = {
  id: 'popia',
  title: 'South Africa POPIA',
  sourceUrl: 'https://www.gov.za/documents/protection-personal-information-act',
  appliesIf: { anyOf: [{ learnersIn: ['ZA'] }, { organisationIn: ['ZA'] }] },
  noDuty: 'POPIA sets no such duty that a drawing shows.',
  duties: {
    transfer: {
      citations: [read('s. 72')],
      severity: 'high',
      says: 'Data of children may need leave of the Regulator before it goes (s. 57, not yet checked).',
      freeArea: ['ZA'],
      adequate: [],
      accepted: ['bcr', 'binding-agreement', 'scc', 'consent'],
    },
    processor: {
      citations: [seen('ss. 20-21')],
      severity: 'high',
      says: 'An operator acts on a written contract that has it keep the safeguards.',
      terms: [],
    },
    ...security(seen('s. 19'), 'Appropriate and reasonable measures keep data whole and secret.'),
    breach: {
      citations: [seen('s. 22')],
      severity: 'medium',
      says: 'The Regulator and the people are told as soon as reasonably possible.',
      clock: 'as soon as reasonably possible',
    },
    retention: {
      citations: [unchecked('s. 14')],
      severity: 'medium',
      says: 'Records are kept no longer than their purpose needs.',
    },
    children: {
      citations: [read('ss. 34-35')],
      severity: 'high',
      says: 'Data of people under 18 is handled only in listed cases, such as the consent of a competent person.',
      under: 18,
      tracking: ['ads'],
    },
    records: {
      citations: [unchecked('s. 17')],
      severity: 'low',
      says: 'All handling is documented.',
      document: 'records-of-processing',
    },
  },
};
