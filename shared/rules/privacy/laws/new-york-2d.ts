import type { Duty, Law } from '../types.ts';
import { read, seen, unchecked } from './cite.ts';

/** That stored and moving data must be encrypted is seen in a secondary source; the numbers are not checked. */
const encryption: Duty = {
  citations: [
    seen('Education Law 2-d(5): encryption in motion and at rest'),
    unchecked('Education Law 2-d(5)(f)(5)'),
    unchecked('8 NYCRR 121.9(a)'),
  ],
  severity: 'critical',
  says: 'The law says must; it does not weigh what is appropriate.',
};
const NO_PLACE = 'New York Education Law 2-d does not say where data must stay; an agency may add it by contract.';

export const newYork2d: Law = {
  id: 'new-york-2d',
  title: 'New York Education Law 2-d',
  sourceUrl: 'https://www.nysenate.gov/legislation/laws/EDN/2-D',
  appliesIf: {
    anyOf: [
      { allOf: [{ role: ['school', 'district', 'public-body'] }, { organisationIn: ['US'] }, { subdivision: 'NY' }] },
      { allOf: [{ role: ['vendor', 'company'] }, { sector: 'k12' }, { learnersIn: ['US-NY'] }] },
    ],
  },
  noDuty: 'New York Education Law 2-d sets no such duty that a drawing shows.',
  noDutyOf: { transfer: NO_PLACE, localisation: NO_PLACE },
  duties: {
    processor: {
      citations: [read('8 NYCRR 121.2, 121.3'), unchecked('8 NYCRR 121.6')],
      severity: 'high',
      says: 'Each contract carries the bill of rights and supplemental information.',
      terms: ['ny-supplement'],
    },
    subprocessor: {
      citations: [unchecked('8 NYCRR 121.6, 121.9')],
      severity: 'medium',
      says: 'A contractor binds its subcontractors to the same protection.',
    },
    tls: encryption,
    'at-rest': encryption,
    exposure: {
      citations: [unchecked('8 NYCRR 121.9')],
      severity: 'critical',
      says: 'A contractor protects the security and secrecy of what it keeps, and limits who reaches it.',
    },
    'access-log': {
      citations: [seen('NIST CSF, which the regulation adopts'), unchecked('8 NYCRR 121.5')],
      severity: 'medium',
      says: 'Agencies follow the NIST cybersecurity framework, which has access watched.',
    },
    breach: {
      citations: [read('8 NYCRR 121.10(a), (b), (d), (e)')],
      severity: 'medium',
      says: 'A contractor tells the agency within seven calendar days, the agency the state within ten and parents within sixty.',
      noticeHours: 7 * 24,
      clock: 'contractor to agency 7 calendar days, agency to the state 10, to parents 60',
    },
    retention: {
      citations: [unchecked('8 NYCRR 121.3, 121.9')],
      severity: 'medium',
      says: 'When the contract ends, data is returned or destroyed.',
    },
    disclosure: {
      citations: [read('8 NYCRR 121.1(c), 121.2')],
      severity: 'high',
      says: 'No sale, no marketing and no commercial use, developing products included.',
      consentCures: false,
    },
    records: {
      citations: [read('8 NYCRR 121.3')],
      severity: 'low',
      says: 'The supplemental information is published.',
      document: 'supplemental-information',
    },
  },
};
