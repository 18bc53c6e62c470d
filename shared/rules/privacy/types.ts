import type { Role } from './support/roles.ts';
import type { Severity } from '../types.ts';

export type Verified = 'primary' | 'secondary' | 'unverified';

/** A condition over the context of a design, three-valued: true, false, or unknown when the author has not said. */
export type Condition =
  | { readonly anyOf: readonly Condition[] }
  | { readonly allOf: readonly Condition[] }
  | { readonly learnersIn: readonly string[] }
  | { readonly organisationIn: readonly string[] }
  | { readonly subdivision: string }
  | { readonly role: readonly Role[] }
  | { readonly sector: string }
  | { readonly usEdFunded: true };

export interface Citation {
  readonly article: string;
  readonly verified: Verified;
}

/** A day of the law, and how far it was checked: a day from memory is said to be unverified. */
export interface LegalDay {
  readonly day: string;
  readonly verified: Verified;
}

/** A country to which data may go. `from` included, `to` excluded; `needs` is the mechanism the recipient must declare. */
export interface Adequacy {
  readonly country: string;
  readonly from?: LegalDay;
  readonly to?: LegalDay;
  /** How the decision is cited, when it is known. */
  readonly decision?: string;
  readonly needs?: 'dpf' | 'adequacy';
  readonly verified: Verified;
}

export interface Duty {
  readonly citations: readonly Citation[];
  readonly severity: Severity;
}

export interface TransferDuty extends Duty {
  /** Country codes inside which data moves freely. */
  readonly freeArea: readonly string[];
  readonly adequate: readonly Adequacy[];
  /** Where the list of adequate countries is published. */
  readonly adequacySource?: { readonly title: string; readonly url: string };
  /** Mechanisms that are enough without an adequate country. */
  readonly accepted: readonly string[];
}

/** A law that sets no duty of this kind. It is said, never filled in. */
export interface NoDuty {
  readonly none: string;
}

export interface Law {
  readonly id: string;
  readonly title: string;
  readonly sourceUrl: string;
  /** First day included, second excluded. */
  readonly effectiveFrom?: LegalDay;
  readonly effectiveTo?: LegalDay;
  readonly appliesIf: Condition;
  readonly transfer: TransferDuty | NoDuty;
  readonly tls: Duty | NoDuty;
  readonly atRest: Duty | NoDuty;
}
