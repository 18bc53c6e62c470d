import type { Stage } from '../../shared/design/schema/stage.ts';
import { coverageChanges, coverageWords } from '../../shared/report/diff/coverage-changes.ts';
import { t } from '../messages/t.ts';
import { useDesign, useStage } from '../state/hooks.ts';

/** What each target can express more or less of than of the other stage. Brings every exporter with it. */
export function CoverageChanges({ before }: { readonly before: Stage }) {
  const design = useDesign();
  const after = useStage();
  const changes = coverageChanges({ design, id: before.id }, { design, id: after.id });
  if (changes.length === 0) return <p>{t('compare.coverage.same')}</p>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.target}>
          {change.target}: {coverageWords(change.before)} → {coverageWords(change.after)}
        </li>
      ))}
    </ul>
  );
}
