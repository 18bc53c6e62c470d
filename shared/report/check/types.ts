import type { TextPlace } from '../../design/parse/element-place.ts';
import type { Threshold } from '../../rules/summary.ts';
import type { Finding, RuleMeta } from '../../rules/types.ts';
import type { StageScore } from '../stage-score.ts';

export interface CheckedStage extends StageScore {
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** What people call an element of this stage. */
  readonly title: (element: string) => string;
  /** What an element is: component, zone, connection, entry point, vendor; the stage when there is none. */
  readonly kind: (element: string | undefined) => string;
  /** Where it is written. */
  readonly place: (element: string | undefined) => TextPlace;
}

/** What `check` found, as every format prints it. All text in it is the author's and plain. */
export interface CheckReport {
  /** The file as the person named it. */
  readonly file: string;
  readonly name: string;
  /** Of Corral. */
  readonly version: string;
  /** The day of the judgement, ISO. */
  readonly asOf: string;
  readonly failOn: Threshold;
  readonly stages: readonly CheckedStage[];
  /** Of every rule that may occur in the findings. */
  readonly metas: readonly RuleMeta[];
}

/** One output format: the whole text. Same report, same bytes. */
export type CheckFormat = (report: CheckReport) => string;
