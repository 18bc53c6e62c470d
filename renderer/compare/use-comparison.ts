import { useMemo } from 'react';
import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { stageDifference, type Difference } from '../../shared/design/stage-difference.ts';
import { QUIET, type Flow } from '../canvas/flow.ts';
import { toFlow } from '../canvas/to-flow.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf, useDesign, useStage } from '../state/hooks.ts';
import { announce, uiStore, useUi } from '../state/ui-store.ts';
import { withDifference } from './compare-flow.ts';
import { differenceSentence } from './difference-words.ts';

export interface Comparison {
  /** The stage that the one on screen is compared with. */
  readonly before: Stage;
  readonly difference: ReadonlyMap<string, Difference>;
}

/** How the stage on screen differs from the one it is compared with; undefined while nothing is compared. */
export function useComparison(): Comparison | undefined {
  const stage = useStage();
  const before = useComparedStage();
  return useMemo(
    () => (before === undefined ? undefined : { before, difference: stageDifference(before, stage) }),
    [before, stage],
  );
}

function useComparedStage(): Stage | undefined {
  const { stages } = useDesign();
  const id = useUi((ui) => ui.comparedWith);
  return id === undefined ? undefined : stages.find((stage) => stage.id === id);
}

/** The drawing, with what differs from the other stage while one is compared. */
export function useCompared(flow: Flow): Flow {
  const design = useDesign();
  const comparison = useComparison();
  const before = comparison?.before;
  const other = useMemo(() => (before === undefined ? undefined : drawn(design, before)), [design, before]);
  return useMemo(
    () => (comparison === undefined || other === undefined ? flow : withDifference(flow, other, comparison.difference)),
    [flow, comparison, other],
  );
}

function drawn(design: Design, stage: Stage): Flow {
  return toFlow({ design, stage, analysis: analyzeStage(stage), findings: [], selection: [], view: QUIET });
}

/** Compares the stage on screen with another, and says what differs; undefined ends it. */
export function compareWith(store: EditorStore, id: string | undefined): void {
  uiStore.setState({ comparedWith: id });
  const before = store.getState().history.design.stages.find((stage) => stage.id === id);
  if (before === undefined) return announce(t('compare.stopped'));
  const what = differenceSentence(stageDifference(before, stageOf(store.getState())));
  announce(t('compare.said', { name: before.name ?? before.id, what }));
}
