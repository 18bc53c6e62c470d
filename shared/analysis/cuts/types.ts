/** What a loss does: `unrepaired` leaves people served, but nothing takes over or brings back what was lost. */
export type CutEffect = 'down' | 'degraded' | 'unrepaired';

/** Interchangeable failables of a cut: any `any` of them. */
export interface CutPart {
  /** Ids of failables, sorted. */
  readonly of: readonly string[];
  readonly any: number;
}

/** Minimal cuts that differ only in which of some interchangeable failables is lost. */
export interface CutFamily {
  readonly order: 2 | 3;
  readonly effect: CutEffect;
  readonly parts: readonly CutPart[];
  /** How many cuts it stands for. */
  readonly count: number;
  /** Racks and zones that hold all of it, so that one cause may take both; sorted. */
  readonly shared: readonly string[];
}

/** A caller's way to stop a search that takes long; the same shape as an AbortSignal. */
export interface Cancel {
  readonly aborted: boolean;
}
