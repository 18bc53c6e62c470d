import type { Condition, Law } from '../types.ts';
import { read } from './cite.ts';

const declared = (field: string, otherwise: string): Condition => ({ declared: `context.policy.${field}`, otherwise });

const COUNTRIES = declared('allowedCountries', 'policy names no countries');
const PREMISES = declared('mustBeOnPremise', 'policy says nothing about where data must stay');
const PROVIDERS = declared('allowedProviders', 'policy names no vendors');
const RETENTION = declared('maximumRetention', 'policy names no longest time');

/** What the organisation has set for itself; it needs no law. */
export const policy: Law = {
  id: 'policy',
  title: 'Own policy',
  appliesIf: {
    anyOf: [COUNTRIES, PREMISES, PROVIDERS, { ...RETENTION, otherwise: 'no policy is declared' } as Condition],
  },
  noDuty: 'An own policy says where data stays, who may handle it and how long it is kept.',
  duties: {
    processor: {
      citations: [read('allowedProviders')],
      severity: 'high',
      says: 'Only the vendors that the organisation has named handle its data.',
      appliesIf: PROVIDERS,
      terms: 'allowed',
    },
    retention: {
      citations: [read('maximumRetention')],
      severity: 'medium',
      says: 'Nothing is kept for longer than the organisation has set.',
      appliesIf: RETENTION,
      own: true,
    },
    localisation: {
      citations: [read('allowedCountries, mustBeOnPremise')],
      severity: 'critical',
      says: 'Data stays in the countries, and on the premises, that the organisation has set.',
      appliesIf: { anyOf: [COUNTRIES, PREMISES] },
    },
  },
};
