import type { Design } from '../../shared/design/schema/design.ts';
import type { CoverageClass, CoverageEntry, Export, ExportRun, Target } from '../../shared/export/types.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';

/** An export, or the sentence why there is none. A broken exporter is such a sentence, not a broken window. */
export type Ran = { readonly ok: true; readonly made: Export } | { readonly ok: false; readonly why: string };

/** What a worker tells of an export: how much of it is made, from 0 to 1, and at last what came of it. */
export type ExportTold = { readonly share: number } | Ran;

/** Tells a share when it is another percent, so that a large export does not send thousands of them. */
export function wholePercents(tell: (share: number) => void): (share: number) => void {
  let last = 0;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent <= last) return;
    last = percent;
    tell(percent / 100);
  };
}

export function runTarget(target: Target, design: Design, stageId: string, run?: ExportRun): Ran {
  try {
    const made = target.export(design, stageId, run);
    return 'refused' in made ? { ok: false, why: made.refused } : { ok: true, made };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      why: t('export.failed', { target: told(target.title), what }),
    };
  }
}

export interface Meter {
  readonly class: CoverageClass;
  readonly count: number;
  /** 0..100. */
  readonly percent: number;
}

/** Parts of the coverage meter, always all three, adding up to 100 unless there is nothing to cover. */
export function meterOf(coverage: readonly CoverageEntry[]): readonly Meter[] {
  const classes = ['exported', 'todo', 'cannot'] as const;
  return classes.map((each) => {
    const count = coverage.filter((entry) => entry.class === each).length;
    return { class: each, count, percent: coverage.length === 0 ? 0 : (100 * count) / coverage.length };
  });
}
