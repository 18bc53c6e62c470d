import type { Law } from '../types.ts';
import { read, security, seen } from './cite.ts';

export const pipl: Law = {
  id: 'pipl',
  title: 'China PIPL',
  sourceUrl: 'https://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html',
  appliesIf: { anyOf: [{ learnersIn: ['CN'] }, { organisationIn: ['CN'] }] },
  noDuty: 'The PIPL sets no such duty that a drawing shows.',
  duties: {
    transfer: {
      citations: [read('Arts. 38, 39')],
      severity: 'high',
      note: 'Beside one of the routes it takes the separate consent of each person, which is not in a drawing.',
      freeArea: ['CN'],
      adequate: [],
      accepted: ['cac-scc', 'cac-assessment', 'cac-certification'],
    },
    processor: { citations: [read('Art. 21')], severity: 'high', terms: [] },
    ...security(read('Art. 51')),
    'access-log': { citations: [read('Arts. 51, 54')], severity: 'medium' },
    breach: { citations: [read('Art. 57')], severity: 'medium', clock: 'immediately' },
    retention: { citations: [seen('Art. 19'), read('Art. 47')], severity: 'medium' },
    children: { citations: [read('Arts. 28, 31')], severity: 'high', under: 14, tracking: ['ads'] },
    disclosure: { citations: [read('Arts. 24, 25')], severity: 'high', consentCures: true },
    records: { citations: [read('Art. 54')], severity: 'low', document: 'audit-reports' },
    assessment: {
      citations: [read('Arts. 55-56')],
      severity: 'medium',
      note: 'Also before data leaves the country.',
      when: 'high-risk',
      beforeLeaving: ['CN'],
    },
    localisation: {
      citations: [read('Art. 40')],
      severity: 'critical',
      note: 'It binds operators of critical infrastructure, and whoever handles data of more people than the authority names; that number is still to be checked.',
      area: ['CN'],
    },
  },
};
