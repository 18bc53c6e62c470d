import { Button } from '@mui/material';
import { ReactFlowProvider } from '@xyflow/react';
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { ACTIONS } from '../actions/index.ts';
import { useActionContext } from '../actions/use-actions.ts';
import { useNativeMenu } from '../actions/use-native-menu.ts';
import { useKeys } from '../actions/use-keys.ts';
import { Canvas } from '../canvas/canvas.tsx';
import { DrawingBar } from '../canvas/drawing-bar.tsx';
import { useClipboard } from '../canvas/use-clipboard.ts';
import { Beside } from '../compare/beside.tsx';
import { ComparisonPanel } from '../compare/comparison-panel.tsx';
import { useComparison } from '../compare/use-comparison.ts';
import { DesignTabs } from '../documents/design-tabs.tsx';
import { FailurePanel } from '../failure/failure-panel.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { DropHint } from '../files/drop-hint.tsx';
import { useFileDrop } from '../files/use-file-drop.ts';
import { t } from '../messages/t.ts';
import { LeftPanel } from '../outline/left-panel.tsx';
import { PresentLayer } from '../present/present-layer.tsx';
import { usePresent } from '../present/present-store.ts';
import { JudgedOn } from '../problems/judged-on.tsx';
import { ProblemsPanel } from '../problems/problems-panel.tsx';
import { ScorecardPanel } from '../scorecard/scorecard-panel.tsx';
import { EditorContext, useEditor, useEditorStore } from '../state/hooks.ts';
import { findInTurns } from '../state/find-in-turns.ts';
import { patientStore } from '../state/patient-store.ts';
import { openDialog, uiStore, useUi } from '../state/ui-store.ts';
import { Tour } from '../tour/tour.tsx';
import { Dialogs } from './dialogs.tsx';
import { EmptyStage } from './empty-stage.tsx';
import { Offer } from './offer.tsx';
import { PanelBoundary } from './panel-boundary.tsx';
import { PanelEdge, usePanelSize } from './panel-edge.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { StageTabs } from './stage-tabs.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useTellEdits } from './use-tell-edits.ts';

/** The window while a design is open. Loaded with everything that judges a design, so not before one is. */
export function Designer() {
  const presenting = usePresent(({ on }) => on === 'showing');
  return (
    <ReactFlowProvider>
      {!presenting && <Panels />}
      <PresentLayer />
      <Offer />
    </ReactFlowProvider>
  );
}

function Panels() {
  const stageId = useEditor((editor) => editor.stageId);
  const store = useEditorStore();
  const patient = useMemo(() => patientStore(store), [store]);
  useKeys(ACTIONS, useActionContext());
  useNativeMenu(ACTIONS, store);
  useClipboard();
  useTellEdits();
  useKeptFocus();
  const { furnished, judged, onDrawn } = useDrawnFirst();
  useEffect(() => {
    if (furnished) loadFinders();
  }, [furnished]);
  const [left, right] = [usePanelSize('left'), usePanelSize('right')];
  const { over, handlers } = useFileDrop(store.getState().notify);
  return (
    <div className="shell" style={{ gridTemplateColumns: `${left}px minmax(0, 1fr) ${right}px` }} {...handlers}>
      <div className="shell-top">
        <DesignTabs />
        {furnished ? <TopBar /> : <div className="top-bar" />}
      </div>
      <aside id="left" className="shell-left">
        <PanelBoundary name={t('app.panel.left')}>{furnished && <LeftPanel judged={judged} />}</PanelBoundary>
        <PanelEdge panel="left" controls="left" />
      </aside>
      <main className="shell-centre">
        {furnished ? <StageTabs /> : <div className="stage-tabs" />}
        <div className="drawings">
          <Beside />
          <div id="stage-panel" role="tabpanel" className="stage-panel" aria-labelledby={`stage-tab-${stageId}`}>
            <PanelBoundary name={t('app.panel.drawing')}>
              <DrawingBar furnished={furnished} />
              <Canvas furnished={furnished} judged={judged} onDrawn={onDrawn} />
              <EmptyStage />
            </PanelBoundary>
          </div>
        </div>
        <EditorContext value={patient}>
          <Problems furnished={furnished} judged={judged} />
        </EditorContext>
      </main>
      <aside id="right" className="shell-right" aria-label={t('app.verdicts')}>
        <PanelEdge panel="right" controls="right" />
        <EditorContext value={patient}>
          <div className="right-score">
            <PanelBoundary name={t('app.panel.scorecard')}>{judged && <Verdicts />}</PanelBoundary>
          </div>
          <div className="right-properties">
            <PanelBoundary name={t('app.panel.properties')}>{judged && <Inspector />}</PanelBoundary>
          </div>
        </EditorContext>
      </aside>
      <Dialogs />
      <RenameDialog />
      <Tour />
      {over && <DropHint />}
    </div>
  );
}

/** Whether a drawing was on screen in this window: from then on everything is warm, and comes at once. */
let warm = false;

/**
 * The drawing of a file comes first, and what judges it in the turns after that is on screen. The first one of a window comes even
 * before the bars and lists around it, whose places are kept free.
 */
function useDrawnFirst() {
  const store = useEditorStore();
  const opened = useEditor(({ opening }) => opening);
  const [furnished, setFurnished] = useState(warm);
  const [drawn, setDrawn] = useState<number>();
  const [judged, setJudged] = useState<number>();
  const onDrawn = useCallback(() => {
    warm = true;
    setFurnished(true);
    setDrawn(opened);
  }, [opened]);
  useEffect(() => {
    if (drawn === opened) return findInTurns(store, () => startTransition(() => setJudged(opened)));
  }, [store, drawn, opened]);
  return { furnished, judged: judged === opened, onDrawn };
}

/** The boxes to type in must be there at the first key: what is typed next belongs to them. */
function loadFinders(): void {
  const finders = [
    import('../actions/command-palette.tsx'),
    import('../palette/add-dialog.tsx'),
    import('../palette/replace-dialog.tsx'),
    import('../outline/find-dialog.tsx'),
    import('../outline/move-dialog.tsx'),
    import('../palette/group-dialog.tsx'),
  ];
  // One that does not come is told when it is asked for.
  void Promise.allSettled(finders);
}

/** While something has failed, what that does takes the place of the verdicts; so does a comparison with another stage. */
function Verdicts() {
  const failing = useUi((ui) => ui.failing.length > 0);
  const comparing = useComparison() !== undefined;
  if (failing) return <FailurePanel />;
  return comparing ? <ComparisonPanel /> : <ScorecardPanel />;
}

function Problems({ furnished, judged }: { readonly furnished: boolean; readonly judged: boolean }) {
  const open = useUi((ui) => ui.problemsOpen);
  const height = usePanelSize('problems');
  return (
    <section className="shell-problems" aria-label={t('app.problems')}>
      <div className="problems-bar">
        <button
          type="button"
          className="problems-toggle"
          aria-expanded={open}
          onClick={() => uiStore.setState({ problemsOpen: !open })}
        >
          {open ? t('app.problems.hide') : t('app.problems.show')}
        </button>
        {furnished && <Button onClick={() => openDialog('questions')}>{t('app.questions')}</Button>}
        {furnished && <JudgedOn />}
      </div>
      {open && (
        <div id="problems" className="problems-body" style={{ height }}>
          <PanelEdge panel="problems" controls="problems" />
          <PanelBoundary name={t('app.panel.problems')}>
            {judged ? <ProblemsPanel /> : <div data-findings aria-busy="true" />}
          </PanelBoundary>
        </div>
      )}
    </section>
  );
}
