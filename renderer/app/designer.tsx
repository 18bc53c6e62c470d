import { Button } from '@mui/material';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { ACTIONS } from '../actions/index.ts';
import { useActionContext } from '../actions/use-actions.ts';
import { useKeys } from '../actions/use-keys.ts';
import { Canvas } from '../canvas/canvas.tsx';
import { useClipboard } from '../canvas/use-clipboard.ts';
import { ComparisonPanel } from '../compare/comparison-panel.tsx';
import { useComparison } from '../compare/use-comparison.ts';
import { FailurePanel } from '../failure/failure-panel.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { LeftPanel } from '../outline/left-panel.tsx';
import { PresentLayer } from '../present/present-layer.tsx';
import { usePresent } from '../present/present-store.ts';
import { JudgedOn } from '../problems/judged-on.tsx';
import { ProblemsPanel } from '../problems/problems-panel.tsx';
import { ScorecardPanel } from '../scorecard/scorecard-panel.tsx';
import { EditorContext, useEditor, useEditorStore } from '../state/hooks.ts';
import { patientStore } from '../state/patient-store.ts';
import { openDialog, uiStore, useUi } from '../state/ui-store.ts';
import { Dialogs } from './dialogs.tsx';
import { Offer } from './offer.tsx';
import { PanelBoundary } from './panel-boundary.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { StageTabs } from './stage-tabs.tsx';
import { TopBar } from './top-bar.tsx';

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
  useClipboard();
  useEffect(loadFinders, []);
  return (
    <div className="shell">
      <TopBar />
      <aside className="shell-left">
        <PanelBoundary name="The left panel">
          <LeftPanel />
        </PanelBoundary>
      </aside>
      <main className="shell-centre">
        <StageTabs />
        <div id="stage-panel" role="tabpanel" className="stage-panel" aria-labelledby={`stage-tab-${stageId}`}>
          <PanelBoundary name="The drawing">
            <Canvas />
          </PanelBoundary>
        </div>
        <EditorContext value={patient}>
          <Problems />
        </EditorContext>
      </main>
      <aside className="shell-right" aria-label="Verdicts and properties">
        <EditorContext value={patient}>
          <div className="right-score">
            <PanelBoundary name="The scorecard">
              <Verdicts />
            </PanelBoundary>
          </div>
          <div className="right-properties">
            <PanelBoundary name="The properties">
              <Inspector />
            </PanelBoundary>
          </div>
        </EditorContext>
      </aside>
      <Dialogs />
      <RenameDialog />
    </div>
  );
}

/** The boxes to type in must be there at the first key: what is typed next belongs to them. */
function loadFinders(): void {
  void import('../actions/command-palette.tsx');
  void import('../palette/add-dialog.tsx');
  void import('../palette/replace-dialog.tsx');
  void import('../outline/find-dialog.tsx');
  void import('../outline/move-dialog.tsx');
}

/** While something has failed, what that does takes the place of the verdicts; so does a comparison with another stage. */
function Verdicts() {
  const failing = useUi((ui) => ui.failing.length > 0);
  const comparing = useComparison() !== undefined;
  if (failing) return <FailurePanel />;
  return comparing ? <ComparisonPanel /> : <ScorecardPanel />;
}

function Problems() {
  const open = useUi((ui) => ui.problemsOpen);
  return (
    <section className="shell-problems" aria-label="Problems">
      <div className="problems-bar">
        <button
          type="button"
          className="problems-toggle"
          aria-expanded={open}
          onClick={() => uiStore.setState({ problemsOpen: !open })}
        >
          {open ? 'Hide problems' : 'Show problems'}
        </button>
        <Button onClick={() => openDialog('questions')}>Answer questions…</Button>
        <JudgedOn />
      </div>
      {open && (
        <div className="problems-body">
          <PanelBoundary name="The problems">
            <ProblemsPanel />
          </PanelBoundary>
        </div>
      )}
    </section>
  );
}
