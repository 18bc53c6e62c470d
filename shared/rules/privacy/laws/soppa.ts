import type { Law } from '../types.ts';
import { read, security, seen, unchecked } from './cite.ts';

export const soppa: Law = {
  id: 'soppa',
  title: 'Illinois SOPPA',
  sourceUrl: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3806',
  appliesIf: { allOf: [{ learnersIn: ['US-IL'] }, { sector: 'k12' }] },
  noDuty: 'SOPPA sets no such duty.',
  duties: {
    processor: {
      citations: [read('105 ILCS 85/15(4)')],
      severity: 'high',
      note: 'The agreement is written before data moves, and says that the operator acts as a school official.',
      terms: ['soppa', 'school-official'],
    },
    subprocessor: { citations: [read('105 ILCS 85/15(6), 85/27(a)(3)')], severity: 'medium' },
    ...security(read('105 ILCS 85/15(1)')),
    breach: {
      citations: [unchecked('105 ILCS 85/15(5)'), seen('105 ILCS 85/27')],
      severity: 'medium',
      noticeHours: 30 * 24,
      clock: '30 calendar days',
    },
    retention: {
      citations: [read('105 ILCS 85/15(2)')],
      severity: 'medium',
      note: 'Data goes when the school asks for it.',
    },
    disclosure: {
      citations: [seen('105 ILCS 85/10')],
      severity: 'high',
      note: 'No targeted ads, no profiling, no sale.',
      consentCures: false,
    },
    records: { citations: [read('105 ILCS 85/27(a)(1)-(4)')], severity: 'low', document: 'operator-list' },
  },
};
