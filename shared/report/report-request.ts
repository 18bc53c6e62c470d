import type { Stage } from '../design/schema/stage.ts';
import type { CheckRequest } from './check/make-check-report.ts';

/** What a report is asked for. */
export interface ReportRequest extends CheckRequest {
  /** The stage whose data is told, one of the stages; left out: the last. */
  readonly dataOf?: string;
}

/** The stage whose data is told; undefined when no stage is asked for. */
export function toldStage({ stages, dataOf }: ReportRequest): Stage | undefined {
  return stages.find(({ id }) => id === dataOf) ?? stages.at(-1);
}
