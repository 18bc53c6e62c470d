import { EEA } from '../support/areas.ts';
import type { Adequacy, Law } from '../types.ts';
import { read, seen, unchecked } from './cite.ts';

const adequate = [...EEA, 'GB'].map((country): Adequacy => ({ country, verified: 'unverified' }));

/** The articles carry the numbers of 2022 and later; older texts number them otherwise, so earlier days are left out. */
export const appi: Law = {
  id: 'appi',
  title: 'Japan APPI',
  sourceUrl: 'https://www.ppc.go.jp/en/legal/',
  effectiveFrom: { day: '2022-04-01', verified: 'unverified' },
  appliesIf: { anyOf: [{ learnersIn: ['JP'] }, { organisationIn: ['JP'] }] },
  noDuty: 'The APPI sets no such duty that a drawing shows.',
  noDutyOf: { children: 'The APPI names no age.' },
  duties: {
    transfer: {
      citations: [read('Art. 28')],
      severity: 'high',
      says: 'Giving data to somebody abroad takes consent, an equivalent country, or measures that are kept equivalent.',
      freeArea: ['JP'],
      adequate,
      adequacySource: { title: 'Personal Information Protection Commission', url: 'https://www.ppc.go.jp/en/legal/' },
      accepted: ['consent', 'equivalent-measures'],
    },
    processor: {
      citations: [seen('Art. 25')],
      severity: 'high',
      says: 'Whoever entrusts data supervises the one it is entrusted to.',
      terms: [],
    },
    tls: {
      citations: [unchecked('Art. 23')],
      severity: 'high',
      says: 'Necessary and appropriate measures keep data secure.',
    },
    'at-rest': {
      citations: [unchecked('Art. 23')],
      severity: 'high',
      says: 'Necessary and appropriate measures keep data secure.',
    },
    exposure: {
      citations: [unchecked('Art. 23')],
      severity: 'critical',
      says: 'Necessary and appropriate measures keep data secure.',
    },
    breach: {
      citations: [seen('Art. 26')],
      severity: 'medium',
      says: 'The commission is told within days, and again within weeks when more is known.',
      noticeHours: 72,
      clock: '3 to 5 days for the first report, 30 or 60 for the last',
    },
    retention: {
      citations: [unchecked('Art. 22')],
      severity: 'medium',
      says: 'Data is kept accurate, and deleted without delay when it is no longer used.',
    },
    disclosure: {
      citations: [unchecked('Art. 27')],
      severity: 'high',
      says: 'Data goes to third parties only with prior consent, with few exceptions.',
      consentCures: true,
    },
  },
};
