import { Button } from '@mui/material';
import { useId } from 'react';
import { elementLabel } from '../../shared/commands/support/element-label.ts';
import type { Difference } from '../../shared/design/stage-difference.ts';
import { useFocusElements } from '../canvas/focus-elements.ts';
import { t } from '../messages/t.ts';
import { useEditorStore, useStage } from '../state/hooks.ts';
import { openDialog, uiStore, useUi } from '../state/ui-store.ts';
import './compare.css';
import { CoverageChangeList } from './coverage-change-list.tsx';
import { DIFFERENCES, differenceSentence, differenceWords } from './difference-words.ts';
import { FindingChangeList } from './finding-change-list.tsx';
import { otherSide, type OtherSide } from './other-side.ts';
import { ScoreChanges } from './score-changes.tsx';
import { compareWith } from './compare-with.ts';
import { useComparison, type Comparison } from './use-comparison.ts';

/** How the stage on screen differs from another: what is drawn, the verdicts, and the findings. */
export function ComparisonPanel() {
  const comparison = useComparison();
  if (comparison === undefined) return null;
  const { before, difference } = comparison;
  return (
    <section className="comparison" aria-label={t('compare.name')}>
      <div className="comparison-head">
        <OtherStage before={before} />
        <Buttons />
      </div>
      <p>{differenceSentence(difference)}</p>
      <ScoreChanges before={before} />
      <FindingChangeList before={before} />
      <CoverageChangeList before={before} />
      <Differences comparison={comparison} />
      {before.of === undefined && <Button onClick={() => openDialog('carry')}>{t('carry.open')}</Button>}
    </section>
  );
}

function Buttons() {
  const store = useEditorStore();
  const sideBySide = useUi((ui) => ui.sideBySide);
  return (
    <>
      <Button
        variant={sideBySide ? 'contained' : 'outlined'}
        aria-pressed={sideBySide}
        onClick={() => uiStore.setState({ sideBySide: !sideBySide })}
      >
        {t('compare.side-by-side')}
      </Button>
      <Button variant="outlined" onClick={() => openDialog('compare')}>
        {t('compare.another')}
      </Button>
      <Button variant="outlined" onClick={() => compareWith(store, undefined)}>
        {t('compare.stop')}
      </Button>
    </>
  );
}

/** Which stage of the other design; that of the design on screen is chosen by its tabs, as always. */
function OtherStage({ before: { design, stage, of, name } }: { readonly before: OtherSide }) {
  const id = useId();
  const store = useEditorStore();
  const current = useStage().id;
  return (
    <>
      <label htmlFor={id}>{t('compare.with')}</label>
      {of !== undefined && <strong className="comparison-design">{design.name ?? name}</strong>}
      <select
        id={id}
        value={stage.id}
        onChange={({ target }) => compareWith(store, otherSide(design, { stage: target.value, ...(of && { of }) }))}
      >
        {design.stages.map((each) => (
          <option key={each.id} value={each.id}>
            {of === undefined && each.id === current
              ? t('compare.on-screen', { name: each.name ?? each.id })
              : (each.name ?? each.id)}
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
                elementLabel(before.stage, id)
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
