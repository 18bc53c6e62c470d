import type { Law } from '../types.ts';
import { read, security, seen, unchecked } from './cite.ts';

export const qc25: Law = {
  id: 'qc25',
  title: 'Quebec Law 25',
  sourceUrl: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  appliesIf: {
    anyOf: [{ learnersIn: ['CA-QC'] }, { allOf: [{ organisationIn: ['CA'] }, { subdivision: 'QC' }] }],
  },
  noDuty: 'Law 25 sets no such duty that a drawing shows.',
  noDutyOf: { localisation: 'Law 25 does not say that data must stay in Quebec; leaving it needs an assessment.' },
  duties: {
    transfer: {
      citations: [read('s. 17')],
      severity: 'high',
      says: 'The other provinces are outside, too. It takes an assessment before, and a written agreement.',
      freeArea: ['CA-QC'],
      adequate: [],
      accepted: ['pia-agreement'],
    },
    processor: {
      citations: [seen('ss. 18.3, 20')],
      severity: 'high',
      says: 'Whoever handles data for somebody else has a written mandate that says how it is protected, and sees no more than it needs.',
      terms: [],
    },
    ...security(read('s. 10'), 'Security is reasonable for how sensitive, how much and what for the data is.'),
    breach: {
      citations: [read('ss. 3.5-3.8')],
      severity: 'medium',
      says: 'Incidents are entered in a register.',
      clock: 'promptly',
    },
    retention: {
      citations: [unchecked('s. 23')],
      severity: 'medium',
      says: 'When the purpose is fulfilled, data is destroyed or made anonymous.',
    },
    children: {
      citations: [read('s. 4.1')],
      severity: 'high',
      says: 'Below 14, a parent or guardian consents.',
      under: 14,
      tracking: ['ads'],
    },
    disclosure: {
      citations: [seen('s. 8.1'), unchecked('s. 9.1')],
      severity: 'high',
      says: 'Whoever follows people with technology tells them first.',
      consentCures: true,
    },
    records: {
      citations: [read('s. 3.2')],
      severity: 'low',
      says: 'Policies on how data is governed are written and published.',
      document: 'governance-policies',
    },
    assessment: {
      citations: [read('s. 3.3')],
      severity: 'high',
      says: 'Every project of an information system needs one.',
      when: 'always',
    },
  },
};
