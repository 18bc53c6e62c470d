import type { Basis } from '../../design/schema/vocabulary.ts';

/** A probability that something works, and how people say it. */
export interface Availability {
  readonly value: number;
  /** 3 for 0.999; not rounded; Infinity for 1. */
  readonly nines: number;
  readonly minutesDownPerYear: number;
}

/** How often some entry points serve together, and what is missing to say so. */
export interface JointAvailability {
  readonly value: { readonly serve: number; readonly full: number } | null;
  /** Failables that they depend on and that have no probability, sorted. */
  readonly missing: readonly string[];
}

/** A probability that an availability rests on. */
export interface UsedNumber {
  readonly failable: string;
  readonly availability: number;
  readonly basis: Basis;
  readonly source?: string;
  readonly on?: string;
}

/** What one failable takes from the availability of an entry point. */
export interface Contribution {
  readonly failable: string;
  readonly unavailability: number;
  /** Birnbaum: how much more often the entry point serves while this works than while it does not. */
  readonly importance: number;
  /** What a failable that never failed would gain: its unavailability times its importance. */
  readonly gain: number;
  readonly minutesGainedPerYear: number;
}

/** How much more often some entry points would serve together if an element never failed. */
export interface ElementGain {
  readonly element: string;
  readonly gain: number;
}

/** Exact availability of one entry point under the numbers that the drawing gives. */
export interface EntryAvailability {
  /** Null while a number is missing, or when the model is too entangled to compute. */
  readonly serve: Availability | null;
  readonly full: Availability | null;
  /** With 1 for every missing number: it cannot be better than this. Null without any number. */
  readonly atMost: Availability | null;
  /** Numbers used, in order of id. */
  readonly numbers: readonly UsedNumber[];
  /** Failables without a number, in order of id. */
  readonly missing: readonly string[];
  /** Single points by what fixing each would gain, most first; empty while `serve` is null. */
  readonly contributions: readonly Contribution[];
}
