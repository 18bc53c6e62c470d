import type { Duty, Law } from '../types.ts';

const encryption: Duty = {
  citations: [
    { article: 'Education Law 2-d(5)(f)(5)', verified: 'unverified' },
    { article: '8 NYCRR 121.9(a)', verified: 'unverified' },
  ],
  severity: 'critical',
};

export const newYork2d: Law = {
  id: 'new-york-2d',
  title: 'New York Education Law 2-d',
  sourceUrl: 'https://www.nysenate.gov/legislation/laws/EDN/2-D',
  appliesIf: {
    anyOf: [
      {
        allOf: [{ role: ['school', 'district', 'public-body'] }, { organisationIn: ['US'] }, { subdivision: 'NY' }],
      },
      { allOf: [{ role: ['vendor', 'company'] }, { sector: 'k12' }, { learnersIn: ['US-NY'] }] },
    ],
  },
  transfer: { none: 'New York Education Law 2-d does not say where data must stay; an agency may add it by contract.' },
  tls: encryption,
  atRest: encryption,
};
