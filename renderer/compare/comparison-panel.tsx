import { Button } from '@mui/material';
import { useId } from 'react';
import { elementLabel } from '../../shared/commands/support/element-label.ts';
import type { Difference } from '../../shared/design/stage-difference.ts';
import { useFocusElements } from '../canvas/focus-elements.ts';
import { t } from '../messages/t.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';
import { openDialog } from '../state/ui-store.ts';
import './compare.css';
import { CoverageChangeList } from './coverage-change-list.tsx';
import { DIFFERENCES, differenceSentence, differenceWords } from './difference-words.ts';
import { FindingChangeList } from './finding-change-list.tsx';
import { ScoreChanges } from './score-changes.tsx';
import { compareWith, useComparison, type Comparison } from './use-comparison.ts';

/** How the stage on screen differs from another: what is drawn, the verdicts, and the findings. */
export function ComparisonPanel() {
  const store = useEditorStore();
  const comparison = useComparison();
  if (comparison === undefined) return null;
  return (
    <section className="comparison" aria-label={t('compare.name')}>
      <div className="comparison-head">
        <OtherStage chosen={comparison.before.id} />
        <Button variant="outlined" onClick={() => compareWith(store, undefined)}>
          {t('compare.stop')}
        </Button>
      </div>
      <p>{differenceSentence(comparison.difference)}</p>
      <ScoreChanges before={comparison.before} />
      <FindingChangeList before={comparison.before} />
      <CoverageChangeList before={comparison.before} />
      <Differences comparison={comparison} />
      <Button onClick={() => openDialog('carry')}>{t('carry.open')}</Button>
    </section>
  );
}

function OtherStage({ chosen }: { readonly chosen: string }) {
  const id = useId();
  const store = useEditorStore();
  const { stages } = useDesign();
  const current = useStage().id;
  return (
    <>
      <label htmlFor={id}>{t('compare.with')}</label>
      <select id={id} value={chosen} onChange={(event) => compareWith(store, event.target.value)}>
        {stages.map((stage) => (
          <option key={stage.id} value={stage.id}>
            {stage.id === current ? t('compare.on-screen', { name: stage.name ?? stage.id }) : (stage.name ?? stage.id)}
          </option>
        ))}
      </select>
    </>
  );
}

function Differences({ comparison: { before, difference } }: { readonly comparison: Comparison }) {
  const stage = useStage();
  const focus = useFocusElements();
  const of = (each: Difference) => [...difference].filter(([, one]) => one === each).map(([id]) => id);
  return DIFFERENCES.map((each) => {
    const ids = of(each);
    if (ids.length === 0) return null;
    const { sign } = differenceWords(each);
    return (
      <details key={each}>
        <summary>
          {sign} {t(`compare.${each}.count`, { count: ids.length })}
        </summary>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              {each === 'removed' ? (
                elementLabel(before, id)
              ) : (
                <button type="button" className="link-button" onClick={() => focus([id])}>
                  {elementLabel(stage, id)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
