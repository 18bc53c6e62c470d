import type {
  CONTRACT_TERMS,
  DOCUMENTS,
  PURPOSES,
  ROLES,
  TRANSFER_MECHANISMS,
} from '../../design/schema/vocabulary.ts';
import type { Severity } from '../types.ts';

export type Verified = 'primary' | 'secondary' | 'unverified';
export type Role = (typeof ROLES)[number];
export type ContractTerm = (typeof CONTRACT_TERMS)[number];
export type Mechanism = (typeof TRANSFER_MECHANISMS)[number];
export type Document = (typeof DOCUMENTS)[number];
export type Purpose = (typeof PURPOSES)[number];

/** A condition over the context of a design, three-valued: true, false, or unknown when the author has not said. */
export type Condition =
  | { readonly anyOf: readonly Condition[] }
  | { readonly allOf: readonly Condition[] }
  | { readonly learnersIn: readonly string[] }
  | { readonly learnersUnder: number }
  | { readonly organisationIn: readonly string[] }
  | { readonly subdivision: string }
  | { readonly role: readonly Role[] }
  | { readonly sector: string }
  | { readonly isTrue: 'usEdFunded' | 'forProfit' | 'ccpaBusiness' }
  /** What is not declared is not so: the law itself leaves out everybody else. */
  | { readonly declared: string; readonly otherwise: string };

/** A day of the law, and how far it was checked: a day from memory is said to be unverified. */
export interface LegalDay {
  readonly day: string;
  readonly verified: Verified;
}

/** Something that counts on some days only: `from` included, `to` excluded. */
export interface Dated {
  readonly from?: LegalDay;
  readonly to?: LegalDay;
}

/** An article as it is cited on the days on which it is the one to cite. */
export interface Citation extends Dated {
  readonly article: string;
  readonly verified: Verified;
}

/** A country to which data may go. `needs` is the mechanism the recipient must declare. */
export interface Adequacy extends Dated {
  readonly country: string;
  /** How the decision is cited, when it is known. */
  readonly decision?: string;
  readonly needs?: Mechanism;
  readonly verified: Verified;
}

export interface Duty extends Dated {
  readonly citations: readonly Citation[];
  readonly severity: Severity;
  /** What the law says here, in a sentence of our own: the articles give the words that count. */
  readonly says: string;
  /** When the duty depends on more than the law as a whole. */
  readonly appliesIf?: Condition;
}

export interface TransferDuty extends Duty {
  /** Countries, or subdivisions such as CA-QC, inside which data moves freely. */
  readonly freeArea: readonly string[];
  readonly adequate: readonly Adequacy[];
  /** Where the list of adequate countries is published. */
  readonly adequacySource?: { readonly title: string; readonly url: string };
  /** Mechanisms that are enough without an adequate country. */
  readonly accepted: readonly Mechanism[];
  /** Any contract with whoever receives the data is enough. */
  readonly contractSuffices?: true;
  /** The law lists where data may not go, instead of where it may. */
  readonly blocked?: readonly (Dated & { readonly country: string })[];
  /** Where it was read what is on that list, and when: `2026-01`. */
  readonly blockedSource?: {
    readonly title: string;
    readonly url: string;
    readonly asOf: string;
    readonly verified: Verified;
  };
}

export interface ProcessorDuty extends Duty {
  /** What the contract must contain; `contract` asks only that there is one, `allowed` that policy names the vendor. */
  readonly terms: readonly ContractTerm[] | 'allowed';
}

export interface AccessLogDuty extends Duty {
  /** How long the log must be kept, as a duration. */
  readonly keep?: string;
}

export interface BreachDuty extends Duty {
  /** The longest that a vendor may wait before it tells; left out where the law names no hours. */
  readonly noticeHours?: number;
  /** The law's clock in words. */
  readonly clock: string;
}

export interface RetentionDuty extends Duty {
  /** From this day on the policy must be written and published. */
  readonly published?: LegalDay;
  /** The longest time is the organisation's own, and nothing else is asked. */
  readonly own?: true;
}

export interface ChildrenDuty extends Duty {
  /** Younger people are children. */
  readonly under: number;
  /** Countries whose own line is lower, each as far as it was checked. */
  readonly lines?: { readonly ages: Readonly<Record<string, number>>; readonly verified: Verified };
  /** Whether a school may consent for the parents is open: the text does not say so. */
  readonly schoolOpen?: true;
  /** Only where data is given to others for their own use. */
  readonly onlyWhenShared?: true;
  /** What counts as tracking. */
  readonly tracking: readonly Purpose[];
  /** Whose tracking, apart from ads, is left free. */
  readonly trackingFreeFor?: readonly Role[];
}

export interface DisclosureDuty extends Duty {
  /** Whether consent allows what would not be allowed otherwise. */
  readonly consentCures: boolean;
  /** Only for learners younger than this. */
  readonly under?: number;
}

export interface RecordsDuty extends Duty {
  readonly document: Document | 'records-of-processing';
}

export interface AssessmentDuty extends Duty {
  readonly when: 'high-risk' | 'always';
  /** Also before data leaves this area. */
  readonly beforeLeaving?: readonly string[];
}

export interface LocalisationDuty extends Duty {
  /** Where data must be, when the law says so; left out: the organisation's own policy says it. */
  readonly area?: readonly string[];
}

/** What each family reads of a law. */
export interface Duties {
  readonly transfer: TransferDuty;
  readonly processor: ProcessorDuty;
  readonly subprocessor: Duty;
  readonly tls: Duty;
  readonly 'at-rest': Duty;
  readonly exposure: Duty;
  readonly 'access-log': AccessLogDuty;
  readonly breach: BreachDuty;
  readonly retention: RetentionDuty;
  readonly children: ChildrenDuty;
  readonly disclosure: DisclosureDuty;
  readonly records: RecordsDuty;
  readonly assessment: AssessmentDuty;
  readonly restore: Duty;
  readonly localisation: LocalisationDuty;
}
export type Slug = keyof Duties;

export interface Law {
  readonly id: string;
  readonly title: string;
  /** Left out: the source is the design itself. */
  readonly sourceUrl?: string;
  /** First day included, second excluded. */
  readonly effectiveFrom?: LegalDay;
  readonly effectiveTo?: LegalDay;
  readonly appliesIf: Condition;
  readonly duties: Partial<Duties>;
  /** Said where the law has no duty of a kind: never filled in. */
  readonly noDuty: string;
  /** The same, for kinds where there is more to say. */
  readonly noDutyOf?: Partial<Readonly<Record<Slug, string>>>;
}
