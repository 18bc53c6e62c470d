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
      note: 'It takes reasonable steps, usually a contract, and whoever sends the data stays accountable.',
      freeArea: ['AU'],
      adequate: [],
      accepted: ['scc', 'bcr', 'binding-agreement', 'consent'],
      contractSuffices: true,
    },
    processor: { citations: [read('APP 8.1'), unchecked('APP 11')], severity: 'high', terms: [] },
    tls: { citations: MEASURES, severity: 'medium' },
    'at-rest': { citations: MEASURES, severity: 'medium' },
    exposure: { citations: [unchecked('APP 11.1')], severity: 'critical' },
    'access-log': { citations: [unchecked('APP 11.1')], severity: 'medium' },
    breach: {
      citations: [seen('Part IIIC')],
      severity: 'medium',
      noticeHours: 30 * 24,
      clock: '30 days to assess what happened',
    },
    retention: { citations: [seen('APP 11.2')], severity: 'medium' },
  },
};
