import { useState } from 'react';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { coverageChanges, coverageWords } from '../../shared/report/diff/coverage-changes.ts';
import { t } from '../messages/t.ts';
import { useDesign, useStage } from '../state/hooks.ts';

/** Which targets can express more or less than of the other stage. Asked for when it is opened: every target is run. */
export function CoverageChangeList({ before }: { readonly before: Stage }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('compare.coverage')}</summary>
      {open && <Changes before={before} />}
    </details>
  );
}

function Changes({ before }: { readonly before: Stage }) {
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
