import type { Law } from '../types.ts';
import { read, security, seen, unchecked } from './cite.ts';

export const popia: Law = {
  id: 'popia',
  title: 'South Africa POPIA',
  sourceUrl: 'https://www.gov.za/documents/protection-personal-information-act',
  appliesIf: { anyOf: [{ learnersIn: ['ZA'] }, { organisationIn: ['ZA'] }] },
  noDuty: 'POPIA sets no such duty that a drawing shows.',
  duties: {
    transfer: {
      citations: [read('s. 72')],
      severity: 'high',
      note: 'Data of children may need leave of the Regulator before it goes (s. 57, not yet checked).',
      freeArea: ['ZA'],
      adequate: [],
      accepted: ['bcr', 'binding-agreement', 'scc', 'consent'],
    },
    processor: { citations: [seen('ss. 20-21')], severity: 'high', terms: [] },
    ...security(seen('s. 19')),
    breach: { citations: [seen('s. 22')], severity: 'medium', clock: 'as soon as reasonably possible' },
    retention: { citations: [unchecked('s. 14')], severity: 'medium' },
    children: { citations: [read('ss. 34-35')], severity: 'high', under: 18, tracking: ['ads'] },
    records: { citations: [unchecked('s. 17')], severity: 'low', document: 'records-of-processing' },
  },
};
