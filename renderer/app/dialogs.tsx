import { lazy, Suspense, type ComponentType } from 'react';
import { closeDialog, useUi, type DialogId } from '../state/ui-store.ts';
import { PanelBoundary } from './panel-boundary.tsx';

interface DialogProps {
  readonly onClose: () => void;
}

interface DialogEntry {
  /** For the sentence when it cannot be shown. */
  readonly name: string;
  readonly Content: ComponentType<DialogProps>;
}

/** Every dialog over the window; each loads when it is first opened. */
const DIALOGS: Readonly<Record<DialogId, DialogEntry>> = {
  export: entry('The export', async () => (await import('../export/export-dialog.tsx')).ExportDialog),
  questions: entry('The questions', async () => (await import('../interview/interview-dialog.tsx')).InterviewDialog),
  residency: entry('The table', async () => (await import('../residency/residency-dialog.tsx')).ResidencyDialog),
  keys: entry('The list of keys', async () => (await import('../actions/keys-dialog.tsx')).KeysDialog),
  fork: entry('The fork', async () => (await import('../fork/fork-dialog.tsx')).ForkDialog),
  story: entry('The story', async () => (await import('../story/story-dialog.tsx')).StoryDialog),
  versions: entry('The earlier versions', async () => (await import('../keeping/versions-dialog.tsx')).VersionsDialog),
  commands: entry('The commands', async () => (await import('../actions/command-palette.tsx')).CommandPalette),
  add: entry('The list of types', async () => (await import('../palette/add-dialog.tsx')).AddDialog),
  replace: entry('The list of types', async () => (await import('../palette/replace-dialog.tsx')).ReplaceDialog),
  find: entry('The search', async () => (await import('../outline/find-dialog.tsx')).FindDialog),
  move: entry('The list of zones', async () => (await import('../outline/move-dialog.tsx')).MoveDialog),
  carry: entry('The change to carry', async () => (await import('../compare/carry-dialog.tsx')).CarryDialog),
  history: entry('The history', async () => (await import('./history-dialog.tsx')).HistoryDialog),
};

function entry(name: string, load: () => Promise<ComponentType<DialogProps>>): DialogEntry {
  return { name, Content: lazy(async () => ({ default: await load() })) };
}

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useUi((ui) => ui.dialog);
  if (dialog === undefined) return null;
  const { name, Content } = DIALOGS[dialog];
  return (
    <div className="floating">
      <PanelBoundary key={dialog} name={name}>
        <Suspense fallback={null}>
          <Content onClose={closeDialog} />
        </Suspense>
      </PanelBoundary>
    </div>
  );
}
