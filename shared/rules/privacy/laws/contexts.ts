import type { Context } from '../../../design/schema/context.ts';

/** For cases: a context in which a law applies, one in which it does not, and a place inside its area. */
export interface LawContext {
  readonly applies: Context;
  readonly elsewhere: Context;
  readonly home: { readonly country: string; readonly subdivision?: string };
  /** Left out: the usual day of the cases. */
  readonly asOf?: string;
}

/** Nobody here is under any law that Corral knows. */
const ELSEWHERE: Context = {
  organisation: {
    ...{ role: 'university', country: 'KE', sector: 'higher' },
    ...{ usEdFunded: false, forProfit: false, ccpaBusiness: false },
  },
  learners: { jurisdictions: ['KE'], minAge: 18 },
};

function learnersIn(country: string, jurisdiction = country, asOf?: string): LawContext {
  return {
    applies: { organisation: { role: 'university', country: 'KE' }, learners: { jurisdictions: [jurisdiction] } },
    elsewhere: ELSEWHERE,
    home: { country },
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function inUnitedStates(organisation: Context['organisation'], learners: Context['learners']): LawContext {
  return {
    applies: { organisation: { country: 'US', ...organisation }, learners: { jurisdictions: ['US'], ...learners } },
    elsewhere: ELSEWHERE,
    home: { country: 'US' },
  };
}

export const contexts: Readonly<Record<string, LawContext>> = {
  gdpr: learnersIn('IE', 'EU'),
  ukgdpr: learnersIn('GB'),
  ferpa: inUnitedStates({ role: 'university', usEdFunded: true }, {}),
  coppa: inUnitedStates({ role: 'company', forProfit: true }, { minAge: 10 }),
  sopipa: inUnitedStates({ role: 'vendor', sector: 'k12' }, { jurisdictions: ['US-CA'] }),
  ccpa: inUnitedStates({ role: 'company', forProfit: true, ccpaBusiness: true }, { jurisdictions: ['US-CA'] }),
  'new-york-2d': inUnitedStates({ role: 'district', subdivision: 'NY' }, { jurisdictions: ['US-NY'] }),
  soppa: inUnitedStates({ role: 'district', sector: 'k12' }, { jurisdictions: ['US-IL'] }),
  pipeda: {
    ...learnersIn('CA'),
    applies: { organisation: { role: 'company', country: 'CA', forProfit: true }, learners: { jurisdictions: ['CA'] } },
  },
  qc25: { ...learnersIn('CA', 'CA-QC'), home: { country: 'CA', subdivision: 'QC' } },
  lgpd: learnersIn('BR'),
  au: learnersIn('AU'),
  dpdp: learnersIn('IN', 'IN', '2027-06-01'),
  pipl: learnersIn('CN'),
  popia: learnersIn('ZA'),
  appi: learnersIn('JP'),
  fadp: learnersIn('CH'),
  hipaa: inUnitedStates({ role: 'university', hipaaCoveredEntity: true }, {}),
  policy: {
    applies: { policy: { allowedCountries: ['KE'], allowedProviders: ['good'], maximumRetention: '30d' } },
    elsewhere: ELSEWHERE,
    home: { country: 'KE' },
  },
};
