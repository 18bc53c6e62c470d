import type { Law } from '../types.ts';
import { read, seen, unchecked } from './cite.ts';

export const ccpa: Law = {
  id: 'ccpa',
  title: 'CCPA',
  sourceUrl:
    'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5',
  appliesIf: { allOf: [{ learnersIn: ['US-CA'] }, { isTrue: 'forProfit' }, { isTrue: 'ccpaBusiness' }] },
  noDuty: 'The CCPA sets no such duty that a drawing shows.',
  noDutyOf: {
    transfer: 'The CCPA sets no such duty: it does not say where data may go.',
    localisation: 'The CCPA sets no such duty: it does not say where data must stay.',
  },
  duties: {
    processor: {
      citations: [seen('Civ. Code 1798.100(d), 1798.140(ag)(1)'), seen('11 CCR 7051(a)')],
      severity: 'high',
      says: 'A contract limits the purpose and forbids the recipient to sell, share or keep the data for itself.',
      terms: ['ccpa-service-provider'],
    },
    subprocessor: {
      citations: [unchecked('Civ. Code 1798.140(ag)(2)'), unchecked('11 CCR 7051')],
      severity: 'medium',
      says: 'A service provider tells of those it engages and binds them by contract to the same.',
    },
    tls: {
      citations: [unchecked('Civ. Code 1798.100(e)'), seen('Civ. Code 1798.150')],
      severity: 'medium',
      says: 'Reasonable security is a duty, and a leak of data that was not encrypted can be sued over.',
    },
    'at-rest': {
      citations: [seen('Civ. Code 1798.150')],
      severity: 'medium',
      says: 'A leak of data that was not encrypted can be sued over.',
    },
    exposure: {
      citations: [seen('Civ. Code 1798.150')],
      severity: 'critical',
      says: 'A leak through a lack of reasonable security can be sued over.',
    },
    breach: {
      citations: [seen('Civ. Code 1798.82')],
      severity: 'medium',
      says: 'Residents whose unencrypted data leaked are told without unreasonable delay.',
      clock: 'without unreasonable delay',
    },
    retention: {
      citations: [read('Civ. Code 1798.100(a)(3), (c)'), unchecked('Civ. Code 1798.105')],
      severity: 'medium',
      says: 'The time for which data is kept is told, and is no longer than its purpose needs.',
    },
    children: {
      citations: [unchecked('Civ. Code 1798.120(c)')],
      severity: 'high',
      says: 'Under 16, data is sold or shared only for those who opted in; under 13 a parent does.',
      under: 16,
      onlyWhenShared: true,
      tracking: ['ads'],
    },
    disclosure: {
      citations: [seen('Civ. Code 1798.140(ad), (ah)')],
      severity: 'high',
      says: 'A tracking pixel can be a sale or a sharing of data.',
      consentCures: true,
    },
    assessment: {
      citations: [seen('11 CCR 7152')],
      severity: 'medium',
      says: 'Handling that puts privacy at significant risk is assessed first.',
      when: 'high-risk',
    },
  },
};
