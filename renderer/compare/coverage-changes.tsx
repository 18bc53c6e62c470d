import type { StageOf } from '../../shared/picture/drawn-stage.ts';
import { coverageChanges, type CoverageChange } from '../../shared/report/diff/coverage-changes.ts';
import { t } from '../messages/t.ts';
import { useDesign, useStage } from '../state/hooks.ts';

/** What each target can express more or less of than of the other stage. Brings every exporter with it. */
export function CoverageChanges({ before }: { readonly before: StageOf }) {
  const design = useDesign();
  const after = useStage();
  const changes = coverageChanges({ design: before.design, id: before.stage.id }, { design, id: after.id });
  if (changes.length === 0) return <p>{t('compare.coverage.same')}</p>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.target}>
          {change.target}: {words(change.before)} → {words(change.after)}
        </li>
      ))}
    </ul>
  );
}

function words(counts: CoverageChange['before']): string {
  return counts === null ? t('compare.coverage.none') : t('compare.coverage.counts', { ...counts });
}
