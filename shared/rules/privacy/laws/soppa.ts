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
      says: 'The agreement is written before data moves, and says that the operator acts as a school official.',
      terms: ['soppa', 'school-official'],
    },
    subprocessor: {
      citations: [read('105 ILCS 85/15(6), 85/27(a)(3)')],
      severity: 'medium',
      says: 'The operator names those to whom it passes data, and the school publishes the list.',
    },
    ...security(read('105 ILCS 85/15(1)'), 'Security meets or exceeds what is usual in the industry.'),
    breach: {
      citations: [unchecked('105 ILCS 85/15(5)'), seen('105 ILCS 85/27')],
      severity: 'medium',
      says: 'An operator tells the school, and the school the parents, within thirty days.',
      noticeHours: 30 * 24,
      clock: '30 calendar days',
    },
    retention: {
      citations: [read('105 ILCS 85/15(2)')],
      severity: 'medium',
      says: 'Data goes when the school asks for it.',
    },
    disclosure: {
      citations: [seen('105 ILCS 85/10')],
      severity: 'high',
      says: 'No targeted ads, no profiling, no sale.',
      consentCures: false,
    },
    records: {
      citations: [read('105 ILCS 85/27(a)(1)-(4)')],
      severity: 'low',
      says: 'Schools publish which data they collect, the operators, the agreements and the breaches.',
      document: 'operator-list',
    },
  },
};
