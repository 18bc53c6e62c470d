import type { StageAnalysis } from '../analysis/types.ts';
import type { Command } from '../commands/types.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { Finding } from '../rules/types.ts';

/** One way to remove a finding: a single undo step. */
export interface Fix {
  /** Of the fix, such as `another-unit`; unique among the fixes of one finding. */
  readonly id: string;
  /** For a button, in the imperative. */
  readonly title: string;
  /** What it changes and what it costs, in one or two sentences. */
  readonly explanation: string;
  readonly command: Command;
  /** The new stage that shows the result; left out: the stage of the finding. */
  readonly stageId?: string;
}

/** What a fix may look at. */
export interface FixContext {
  readonly design: Design;
  readonly stage: Stage;
  readonly analysis: StageAnalysis;
  readonly finding: Finding;
}

export type Offer = Omit<Fix, 'id'>;

/** A kind of fix. What it offers is only shown when it removes the finding, so it may offer too much. */
export interface FixKind {
  /** The name of its folder. */
  readonly id: string;
  /** Ids of the rules whose findings it can remove. */
  readonly rules: readonly string[];
  readonly offer: (context: FixContext) => Offer | undefined;
}
