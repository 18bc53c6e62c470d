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
      says: 'Beside one of the routes it takes the separate consent of each person, which is not in a drawing.',
      freeArea: ['CN'],
      adequate: [],
      accepted: ['cac-scc', 'cac-assessment', 'cac-certification'],
    },
    processor: {
      citations: [read('Art. 21')],
      severity: 'high',
      says: 'An agreement says purpose, time, method, kinds of data and protection, and whoever entrusts data supervises.',
      terms: [],
    },
    ...security(read('Art. 51'), 'Encryption, de-identification and permissions protect data.'),
    'access-log': {
      citations: [read('Arts. 51, 54')],
      severity: 'medium',
      says: 'Access is controlled by permission, and handling is audited regularly.',
    },
    breach: {
      citations: [read('Art. 57')],
      severity: 'medium',
      says: 'Remedies begin at once, and the authority and the people are told.',
      clock: 'immediately',
    },
    retention: {
      citations: [seen('Art. 19'), read('Art. 47')],
      severity: 'medium',
      says: 'Data is kept for the shortest time that its purpose needs, and then deleted.',
    },
    children: {
      citations: [read('Arts. 28, 31')],
      severity: 'high',
      says: 'Data of people under 14 is sensitive: a guardian consents, and special rules are written.',
      under: 14,
      tracking: ['ads'],
    },
    disclosure: {
      citations: [read('Arts. 24, 25')],
      severity: 'high',
      says: 'Automated decisions are fair and can be declined, and data is made public only with separate consent.',
      consentCures: true,
    },
    records: {
      citations: [read('Art. 54')],
      severity: 'low',
      says: 'Whether the handling follows the law is audited regularly.',
      document: 'audit-reports',
    },
    assessment: {
      citations: [read('Arts. 55-56')],
      severity: 'medium',
      says: 'Also before data leaves the country.',
      when: 'high-risk',
      beforeLeaving: ['CN'],
    },
    localisation: {
      citations: [read('Art. 40')],
      severity: 'critical',
      says: 'It binds operators of critical infrastructure, and whoever handles data of more people than the authority names; that number is still to be checked.',
      area: ['CN'],
    },
  },
};
