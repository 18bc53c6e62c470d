import type { Disruption } from '../../design/schema/vocabulary.ts';

/** One fact that would settle an estimate: a field of an element. */
export interface MissingFact {
  readonly element: string;
  /** Path of the field, such as `backup.restore`. */
  readonly field: string;
}

/** A duration that a disruption costs, in seconds, and what decides it. */
export type Estimate =
  KnownEstimate | UnknownEstimate | { readonly kind: 'unrecoverable'; readonly cause: EstimateCause };

export interface KnownEstimate {
  readonly kind: 'known';
  readonly seconds: number;
  readonly cause?: EstimateCause;
}

export interface UnknownEstimate {
  readonly kind: 'unknown';
  /** The first missing fact. */
  readonly missing: MissingFact;
  /** All facts that this component lacks for it; what others lack stands in the hits of a loss. */
  readonly facts: readonly MissingFact[];
  /** By what is stated alone, it costs no less than this, if it can be recovered from at all. */
  readonly atLeast: KnownEstimate;
  readonly cause: EstimateCause;
}

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

/** One way in which a kind of disruption happens: something is lost, or one component is changed for the worse. */
export interface Loss extends RecoveryEstimate {
  /** Id of the failable that is lost; left out for mistakes and bad changes. */
  readonly lost?: string;
  /** What it costs each component that it costs anything, by itself; in order of id. */
  readonly hits: readonly ComponentRecovery[];
}

export interface ComponentRecovery extends RecoveryEstimate {
  readonly id: string;
}

/** The worst that a kind of disruption costs, and each way in which it happens. */
export interface DisruptionRecovery extends RecoveryEstimate {
  readonly losses: readonly Loss[];
}

export type EntryRecovery = Readonly<Record<Disruption, DisruptionRecovery>>;
