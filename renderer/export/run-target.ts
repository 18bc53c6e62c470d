import type { Design } from '../../shared/design/schema/design.ts';
import type { CoverageClass, CoverageEntry, Export, ExportOptions, Target } from '../../shared/export/types.ts';
import { t } from '../messages/t.ts';

/** An export, or the sentence why there is none. A broken exporter is such a sentence, not a broken window. */
export type Ran = { readonly ok: true; readonly made: Export } | { readonly ok: false; readonly why: string };

export function runTarget(target: Target, design: Design, stageId: string, options?: ExportOptions): Ran {
  try {
    const made = target.export(design, stageId, options);
    return 'refused' in made ? { ok: false, why: made.refused } : { ok: true, made };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      why: t('export.failed', { target: target.title, what }),
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
