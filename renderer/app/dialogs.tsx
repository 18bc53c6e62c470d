import { Suspense, useLayoutEffect, type ComponentType } from 'react';
import { lazyPart } from './lazy-part.tsx';
import { t } from '../messages/t.ts';
import { closeDialog, useUi, type DialogId } from '../state/ui-store.ts';
import { PanelBoundary } from './panel-boundary.tsx';
import { typeAhead } from './type-ahead.ts';

interface DialogProps {
  readonly onClose: () => void;
}

/** Every dialog over the window; each loads when it is first opened. */
const DIALOGS: Readonly<Record<DialogId, ComponentType<DialogProps>>> = {
  export: entry(async () => (await import('../export/export-dialog.tsx')).ExportDialog),
  questions: entry(async () => (await import('../interview/interview-dialog.tsx')).InterviewDialog),
  residency: entry(async () => (await import('../residency/residency-dialog.tsx')).ResidencyDialog),
  settings: entry(async () => (await import('./settings-dialog.tsx')).SettingsDialog),
  keys: entry(async () => (await import('../actions/keys-dialog.tsx')).KeysDialog),
  fork: entry(async () => (await import('../fork/fork-dialog.tsx')).ForkDialog),
  import: entry(async () => (await import('../import/import-dialog.tsx')).ImportDialog),
  story: entry(async () => (await import('../story/story-dialog.tsx')).StoryDialog),
  drawing: entry(async () => (await import('../drawing/drawing-dialog.tsx')).DrawingDialog),
  versions: entry(async () => (await import('../keeping/versions-dialog.tsx')).VersionsDialog),
  about: entry(async () => (await import('../about/about-dialog.tsx')).AboutDialog),
  log: entry(async () => (await import('../about/log-dialog.tsx')).LogDialog),
  recent: entry(async () => (await import('../recent/recent-dialog.tsx')).RecentDialog),
  commands: entry(async () => (await import('../actions/command-palette.tsx')).CommandPalette),
  add: entry(async () => (await import('../palette/add-dialog.tsx')).AddDialog),
  replace: entry(async () => (await import('../palette/replace-dialog.tsx')).ReplaceDialog),
  find: entry(async () => (await import('../outline/find-dialog.tsx')).FindDialog),
  group: entry(async () => (await import('../palette/group-dialog.tsx')).GroupDialog),
  move: entry(async () => (await import('../outline/move-dialog.tsx')).MoveDialog),
  compare: entry(async () => (await import('../compare/compare-dialog.tsx')).CompareDialog),
  carry: entry(async () => (await import('../compare/carry-dialog.tsx')).CarryDialog),
  history: entry(async () => (await import('./history-dialog.tsx')).HistoryDialog),
};

function entry(load: () => Promise<ComponentType<DialogProps>>): ComponentType<DialogProps> {
  return lazyPart(load);
}

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useUi((ui) => ui.dialog);
  if (dialog === undefined) return null;
  const Content = DIALOGS[dialog];
  return (
    <div className="floating">
      <PanelBoundary key={dialog} name={t(`app.dialog.${dialog}`)} out={{ label: t('close'), leave: closeDialog }}>
        <Suspense fallback={<Coming />}>
          <Content onClose={closeDialog} />
        </Suspense>
      </PanelBoundary>
    </div>
  );
}

/** A dialog that is on its way: what is typed meanwhile is kept for its box, and nothing else hears of it. */
function Coming() {
  useLayoutEffect(() => {
    window.addEventListener('keydown', typeAhead, true);
    return () => window.removeEventListener('keydown', typeAhead, true);
  }, []);
  return null;
}
