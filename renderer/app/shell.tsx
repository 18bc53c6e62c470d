import { Button } from '@mui/material';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { Canvas } from '../canvas/canvas.tsx';
import { FailurePanel } from '../failure/failure-panel.tsx';
import { FileDialogs } from '../files/file-dialogs.tsx';
import { useShortcuts, type Actions } from '../input/use-shortcuts.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { Palette } from '../palette/palette.tsx';
import { JudgedOn } from '../problems/judged-on.tsx';
import { ProblemsPanel } from '../problems/problems-panel.tsx';
import { ScorecardPanel } from '../scorecard/scorecard-panel.tsx';
import { StartPage } from '../start/start-page.tsx';
import { uiStore, useUi } from '../state/ui-store.ts';
import { EditorContext, useEditor, useEditorStore } from '../state/hooks.ts';
import { patientStore } from '../state/patient-store.ts';
import { Announcer } from './announcer.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Notice } from './notice.tsx';
import { Offer } from './offer.tsx';
import { PanelBoundary } from './panel-boundary.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import './shell.css';
import { StageTabs } from './stage-tabs.tsx';
import { TopBar } from './top-bar.tsx';
import { useActions } from './use-actions.ts';

const InterviewDialog = lazy(() =>
  import('../interview/interview-dialog.tsx').then((module) => ({ default: module.InterviewDialog })),
);
const ResidencyDialog = lazy(() =>
  import('../residency/residency-dialog.tsx').then((module) => ({ default: module.ResidencyDialog })),
);
const ExportDialog = lazy(() =>
  import('../export/export-dialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

/** The whole window: the start page until a design is open, then the designer. */
export function Shell() {
  const starting = useUi((ui) => ui.starting);
  const actions = useActions();
  useShortcuts(actions);
  useEffect(() => {
    document.body.dataset['appState'] = 'ready';
  }, []);
  return (
    <>
      {starting ? <Start /> : <Designer actions={actions} />}
      <FileDialogs />
      <Notice />
      <Offer />
      <Announcer />
    </>
  );
}

function Start() {
  const hasDesign = useEditor((editor) => editor.file.name !== '');
  const leave = () => uiStore.setState({ starting: false });
  return (
    <PanelBoundary name="The start page">
      {hasDesign && (
        <button type="button" className="back-button" onClick={leave}>
          Back to the design
        </button>
      )}
      <StartPage onOpened={leave} />
    </PanelBoundary>
  );
}

function Designer({ actions }: { readonly actions: Actions }) {
  const stageId = useEditor((editor) => editor.stageId);
  const store = useEditorStore();
  const patient = useMemo(() => patientStore(store), [store]);
  return (
    <div className="shell">
      <TopBar actions={actions} />
      <aside className="shell-left">
        <PanelBoundary name="The palette">
          <Palette />
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
    </div>
  );
}

/** While something has failed, what that does takes the place of the verdicts. */
function Verdicts() {
  return useUi((ui) => ui.failing.length > 0) ? <FailurePanel /> : <ScorecardPanel />;
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
        <Button onClick={() => uiStore.setState({ asking: true })}>Answer questions…</Button>
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

function Dialogs() {
  const exporting = useUi((ui) => ui.exporting);
  const asking = useUi((ui) => ui.asking);
  const showingResidency = useUi((ui) => ui.showingResidency);
  return (
    <>
      <RenameDialog />
      <KeysDialog />
      {showingResidency && (
        <div className="floating">
          <PanelBoundary name="The table">
            <Suspense fallback={null}>
              <ResidencyDialog onClose={() => uiStore.setState({ showingResidency: false })} />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
      {asking && (
        <div className="floating">
          <PanelBoundary name="The questions">
            <Suspense fallback={null}>
              <InterviewDialog onClose={() => uiStore.setState({ asking: false })} />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
      {exporting && (
        <div className="floating">
          <PanelBoundary name="The export">
            <Suspense fallback={null}>
              <ExportDialog open onClose={() => uiStore.setState({ exporting: false })} />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
    </>
  );
}
