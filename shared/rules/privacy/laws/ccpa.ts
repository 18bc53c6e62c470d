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
      terms: ['ccpa-service-provider'],
    },
    subprocessor: { citations: [unchecked('Civ. Code 1798.140(ag)(2)'), unchecked('11 CCR 7051')], severity: 'medium' },
    tls: { citations: [unchecked('Civ. Code 1798.100(e)'), seen('Civ. Code 1798.150')], severity: 'medium' },
    'at-rest': { citations: [seen('Civ. Code 1798.150')], severity: 'medium' },
    exposure: { citations: [seen('Civ. Code 1798.150')], severity: 'critical' },
    breach: { citations: [seen('Civ. Code 1798.82')], severity: 'medium', clock: 'without unreasonable delay' },
    retention: {
      citations: [read('Civ. Code 1798.100(a)(3), (c)'), unchecked('Civ. Code 1798.105')],
      severity: 'medium',
    },
    children: {
      citations: [unchecked('Civ. Code 1798.120(c)')],
      severity: 'high',
      note: 'Under 16, data is sold or shared only for those who opted in; under 13 a parent does.',
      under: 16,
      onlyWhenShared: true,
      tracking: ['ads'],
    },
    disclosure: {
      citations: [seen('Civ. Code 1798.140(ad), (ah)')],
      severity: 'high',
      note: 'A tracking pixel can be a sale or a sharing of data.',
      consentCures: true,
    },
    assessment: { citations: [seen('11 CCR 7152')], severity: 'medium', when: 'high-risk' },
  },
};
