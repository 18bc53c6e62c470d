import { useMemo } from 'react';
import { useStore } from 'zustand';
import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { stageDifference, type Difference } from '../../shared/design/stage-difference.ts';
import type { StageOf } from '../../shared/picture/drawn-stage.ts';
import { QUIET, type Flow } from '../canvas/flow.ts';
import { toFlow } from '../canvas/to-flow.ts';
import { useDocumentList } from '../documents/use-documents.ts';
import type { OtherDesign } from '../state/compared-with.ts';
import { useEditorStore, useStage } from '../state/hooks.ts';
import { useUi } from '../state/ui-store.ts';
import { withDifference } from './compare-flow.ts';
import { otherSide, type OtherSide } from './other-side.ts';

export interface Comparison {
  readonly before: OtherSide;
  readonly difference: ReadonlyMap<string, Difference>;
}

/** How the stage on screen differs from the one it is compared with; undefined while nothing is compared. */
export function useComparison(): Comparison | undefined {
  const stage = useStage();
  const before = useOtherSide();
  return useMemo(
    () => (before === undefined ? undefined : { before, difference: stageDifference(before.stage, stage) }),
    [before, stage],
  );
}

/** Undefined, too, when the stage or the tab that it was is gone. */
function useOtherSide(): OtherSide | undefined {
  const compared = useUi((ui) => ui.comparedWith);
  const design = useDesignOf(compared?.of);
  return useMemo(
    () => (compared === undefined || design === undefined ? undefined : otherSide(design, compared)),
    [compared, design],
  );
}

/** The design on screen; another one as it is now, or as its file was when it was read. */
function useDesignOf(other: OtherDesign | undefined): Design | undefined {
  const own = useEditorStore();
  const tab = other !== undefined && 'tab' in other ? other.tab : undefined;
  const beside = useDocumentList(({ all }) => all.find(({ id }) => id === tab)?.store);
  const now = useStore(beside ?? own, ({ history }) => history.design);
  if (other === undefined || beside !== undefined) return now;
  return 'design' in other ? other.design : undefined;
}

/** The drawing, with what differs from the other stage while one is compared; what is gone stands beside it or in it. */
export function useCompared(flow: Flow): Flow {
  const comparison = useComparison();
  const sideBySide = useUi((ui) => ui.sideBySide);
  const before = comparison?.before;
  const other = useMemo(() => (before === undefined ? undefined : drawn(before)), [before]);
  return useMemo(() => {
    if (comparison === undefined || other === undefined) return flow;
    const { difference } = comparison;
    return withDifference(flow, other, sideBySide ? withoutGone(difference) : difference);
  }, [flow, comparison, other, sideBySide]);
}

function drawn({ design, stage }: StageOf): Flow {
  return toFlow({ design, stage, analysis: analyzeStage(stage), findings: [], selection: [], view: QUIET });
}

function withoutGone(difference: Comparison['difference']): Comparison['difference'] {
  return new Map([...difference].filter(([, each]) => each !== 'removed'));
}
