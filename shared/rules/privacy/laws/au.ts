import type { Law } from '../types.ts';
import { read, seen, unchecked } from './cite.ts';

const MEASURES = [unchecked('APP 11.1, 11.3')];

export const au: Law = {
  id: 'au',
  title: 'Australia Privacy Act',
  sourceUrl: 'https://www.legislation.gov.au/C2004A03712/latest/text',
  appliesIf: { anyOf: [{ learnersIn: ['AU'] }, { organisationIn: ['AU'] }] },
  noDuty: 'The Privacy Act sets no such duty that a drawing shows.',
  noDutyOf: { children: 'The Privacy Act names no age; guidance looks at people under 15.' },
  duties: {
    transfer: {
      citations: [read('APP 8.1'), read('s 16C')],
      severity: 'high',
      says: 'It takes reasonable steps, usually a contract, and whoever sends the data stays accountable.',
      freeArea: ['AU'],
      adequate: [],
      accepted: ['scc', 'bcr', 'binding-agreement', 'consent'],
      contractSuffices: true,
    },
    processor: {
      citations: [read('APP 8.1'), unchecked('APP 11')],
      severity: 'high',
      says: 'Whoever hands data abroad takes reasonable steps, of which an enforceable contract is the usual one.',
      terms: [],
    },
    tls: {
      citations: MEASURES,
      severity: 'medium',
      says: 'Reasonable steps, technical and organisational, protect data against misuse, loss and strangers.',
    },
    'at-rest': {
      citations: MEASURES,
      severity: 'medium',
      says: 'Reasonable steps, technical and organisational, protect data against misuse, loss and strangers.',
    },
    exposure: {
      citations: [unchecked('APP 11.1')],
      severity: 'critical',
      says: 'Reasonable steps protect data against access by strangers.',
    },
    'access-log': {
      citations: [unchecked('APP 11.1')],
      severity: 'medium',
      says: 'Reasonable steps protect data against access by strangers; a log shows whether they do.',
    },
    breach: {
      citations: [seen('Part IIIC')],
      severity: 'medium',
      says: 'A suspected breach is assessed within thirty days; serious ones are told to the commissioner and the people.',
      noticeHours: 30 * 24,
      clock: '30 days to assess what happened',
    },
    retention: {
      citations: [seen('APP 11.2')],
      severity: 'medium',
      says: 'Data that is no longer needed is destroyed or de-identified.',
    },
  },
};
