import type { Law } from '../types.ts';
import { security, seen, unchecked } from './cite.ts';

export const sopipa: Law = {
  id: 'sopipa',
  title: 'California SOPIPA',
  sourceUrl: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22584',
  appliesIf: { allOf: [{ learnersIn: ['US-CA'] }, { sector: 'k12' }] },
  noDuty: 'SOPIPA sets no such duty.',
  duties: {
    processor: {
      citations: [unchecked('Cal. Ed. Code 49073.1')],
      severity: 'high',
      says: 'A contract between a school and a provider has terms on who owns, sees, keeps and deletes pupils’ records.',
      terms: ['california-school'],
    },
    ...security(seen('B&P 22584(d)'), 'Operators keep reasonable security.', 'medium'),
    retention: {
      citations: [seen('B&P 22584(d)')],
      severity: 'medium',
      says: 'Data goes when the school asks for it.',
    },
    disclosure: {
      citations: [seen('B&P 22584(b), (e)-(f)')],
      severity: 'high',
      says: 'No targeted ads, no profiles beyond school purposes, no sale; products are improved with de-identified data only.',
      consentCures: false,
    },
  },
};
