import type { Law } from '../types.ts';
import { read, security, unchecked } from './cite.ts';

export const pipeda: Law = {
  id: 'pipeda',
  title: 'Canada PIPEDA',
  sourceUrl: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/',
  appliesIf: { allOf: [{ anyOf: [{ learnersIn: ['CA'] }, { organisationIn: ['CA'] }] }, { isTrue: 'forProfit' }] },
  noDuty: 'PIPEDA sets no such duty that a drawing shows.',
  noDutyOf: { children: 'PIPEDA names no age; guidance looks at people under 13.' },
  duties: {
    transfer: {
      citations: [read('Sch. 1 cl. 4.1.3')],
      severity: 'medium',
      says: 'Nothing says where data must stay: whoever hands it on answers for it, by contract or otherwise.',
      freeArea: ['CA'],
      adequate: [],
      accepted: ['scc', 'bcr', 'binding-agreement', 'equivalent-measures', 'pia-agreement'],
      contractSuffices: true,
    },
    processor: {
      citations: [read('Sch. 1 cl. 4.1.3')],
      severity: 'high',
      says: 'Whoever hands data on for handling keeps it protected to a comparable degree, by contract or otherwise.',
      terms: [],
    },
    ...security(read('Sch. 1 cl. 4.7'), 'Safeguards fit how sensitive the data is.', 'medium'),
    exposure: {
      citations: [read('Sch. 1 cl. 4.7.1')],
      severity: 'critical',
      says: 'Safeguards protect against loss, theft and anybody who should not see, copy or use the data.',
    },
    breach: {
      citations: [read('ss. 10.1(1), (3), 10.3')],
      severity: 'medium',
      says: 'It asks to tell of a real risk of significant harm, and to keep records of every breach.',
      clock: 'as soon as feasible',
    },
    retention: {
      citations: [unchecked('Sch. 1 cl. 4.5.3')],
      severity: 'medium',
      says: 'Data that its purpose no longer needs is destroyed, erased or made anonymous.',
    },
    disclosure: {
      citations: [unchecked('Sch. 1 cl. 4.3')],
      severity: 'high',
      says: 'Knowledge and consent are needed for collecting, using and disclosing data.',
      consentCures: true,
    },
  },
};
