import type { Design } from '../design/schema/design.ts';
import type { Progress } from './progress.ts';

/** One file of an export. Paths are relative, with forward slashes, and never leave the folder. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** `todo`: exported, with something left to do that a file of the export names too. */
export type CoverageClass = 'exported' | 'todo' | 'cannot';

/** What became of one element (component, or connection by key) in one target. */
export interface CoverageEntry {
  readonly element: string;
  readonly kind: 'component' | 'connection';
  readonly class: CoverageClass;
  /** What it became, what is left to do, or why it cannot be expressed and the nearest alternative. */
  readonly note: string;
  /** `todo` only: the file of the export that names it in a comment. */
  readonly file?: string;
}

export interface Export {
  readonly target: string;
  readonly stage: string;
  /** Sorted by path. */
  readonly files: readonly ExportFile[];
  /** Every component and connection of the stage exactly once, sorted by element. */
  readonly coverage: readonly CoverageEntry[];
}

/** How machines come to a new release: one after the other, or as a second group beside the first. */
export type Rollout = 'rolling' | 'blue-green';

/** What a person chooses for one export; left out, it is what the target usually does. */
export interface ExportOptions {
  readonly rollout?: Rollout;
}

/** How an export is made: what was chosen, and who is told how far it is. */
export interface ExportRun extends ExportOptions {
  readonly progress?: Progress;
}

/** A target: a pure function from a design to files. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** A sentence when this stage cannot be expressed at all, else the export. Same input, same bytes. */
  readonly export: (design: Design, stageId: string, run?: ExportRun) => Export | { readonly refused: string };
  /** Rollouts that it can write; left out, it knows of none. */
  readonly rollouts?: readonly Rollout[];
}
