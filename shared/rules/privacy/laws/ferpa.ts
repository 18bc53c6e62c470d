import type { Law } from '../types.ts';
import { read, seen } from './cite.ts';

export const ferpa: Law = {
  id: 'ferpa',
  title: 'FERPA',
  sourceUrl: 'https://www.ecfr.gov/current/title-34/subtitle-A/part-99',
  appliesIf: { allOf: [{ organisationIn: ['US'] }, { isTrue: 'usEdFunded' }] },
  noDuty: 'FERPA sets no such duty; state law or a contract may.',
  noDutyOf: {
    transfer: 'FERPA sets no such duty: it does not say where records must stay. State law or a contract may.',
    localisation: 'FERPA sets no such duty: it does not say where records must stay. State law or a contract may.',
  },
  duties: {
    processor: {
      citations: [read('34 CFR 99.31(a)(1)(i)(B)(1)-(3)'), seen('34 CFR 99.7(a)(3)(iii)')],
      severity: 'high',
      says: 'A vendor counts as a school official when it does work of the institution, under its direct control, and passes nothing on.',
      terms: ['school-official'],
    },
    subprocessor: {
      citations: [read('34 CFR 99.33(a)')],
      severity: 'medium',
      says: 'Whoever received records passes them on only on the school’s behalf.',
    },
    exposure: {
      citations: [read('34 CFR 99.31(a)(1)(ii)'), seen('34 CFR 99.30')],
      severity: 'critical',
      says: 'The school uses reasonable methods so that officials reach only the records that concern them.',
    },
    'access-log': {
      citations: [read('34 CFR 99.31(a)(1)(ii)')],
      severity: 'medium',
      says: 'The duty is to limit access; a log is how that can be shown.',
    },
    disclosure: {
      citations: [seen('34 CFR 99.30, 99.37, 99.31(b)(1)')],
      severity: 'high',
      says: 'Directory information is free unless somebody opted out; that is not in a drawing.',
      consentCures: true,
    },
    records: {
      citations: [seen('34 CFR 99.32')],
      severity: 'low',
      says: 'The school keeps a record of who asked for and who received records.',
      document: 'disclosure-log',
    },
  },
};
