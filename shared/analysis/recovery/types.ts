import type { Disruption } from '../../design/schema/vocabulary.ts';

/** One fact that would settle an estimate: a field of an element. */
export interface MissingFact {
  readonly element: string;
  /** Path of the field, such as `backup.restore`. */
  readonly field: string;
}

/** A duration that a disruption costs, in seconds, and what decides it. */
export type Estimate =
  | { readonly kind: 'known'; readonly seconds: number; readonly cause?: EstimateCause }
  | { readonly kind: 'unrecoverable'; readonly cause: EstimateCause }
  | { readonly kind: 'unknown'; readonly missing: MissingFact; readonly cause: EstimateCause };

export interface EstimateCause {
  /** The component that takes longest, or loses most. */
  readonly binding: string;
  /** Id of the failable whose loss costs so much; left out for mistakes and bad changes. */
  readonly lost?: string;
  /** RTO: what has to be brought back one after another, first first. */
  readonly chain?: readonly string[];
}

export interface RecoveryEstimate {
  /** Until people are served again. */
  readonly rto: Estimate;
  /** How much of what people did is gone. */
  readonly rpo: Estimate;
}

export type EntryRecovery = Readonly<Record<Disruption, RecoveryEstimate>>;
