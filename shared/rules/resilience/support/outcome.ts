import type { Stage } from '../../../design/schema/stage.ts';
import type { Report } from '../../types.ts';

export interface Closing {
  /** False when nothing in the stage is what the rule is about. */
  readonly applies: boolean;
  /** True when it would rest on a fact that nobody has given: then only missing-fact speaks, and it asks. */
  readonly open?: boolean;
  readonly satisfied: string;
  readonly notApplicable: string;
}

/** The reports, or the one sentence that says why there are none, so that silence is never mistaken for a check. */
export function conclude(
  reports: readonly Report[],
  { applies, open = false, satisfied, notApplicable }: Closing,
): readonly Report[] {
  if (reports.length > 0) return reports;
  if (!applies) return [{ verdict: 'not-applicable', elements: [], message: notApplicable }];
  return open ? [] : [{ verdict: 'satisfied', elements: [], message: satisfied }];
}

/** Names of entry points for a sentence, critical ones first: `"A learner opens a unit" and 2 more`. */
export function blastRadius(stage: Stage, entryPoints: readonly string[]): string {
  const critical = (id: string) => stage.entryPoints[id]?.critical === true;
  const ordered = [...entryPoints.filter(critical), ...entryPoints.filter((id) => !critical(id))];
  const names = ordered.map((id) => `"${stage.entryPoints[id]?.name ?? id}"`);
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}
