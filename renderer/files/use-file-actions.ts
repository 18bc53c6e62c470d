import { useMemo } from 'react';
import { useDocuments } from '../documents/use-documents.ts';
import { useHost } from '../platform/host-client.ts';
import { isDirty } from '../state/dirty.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { useEditor, useEditorStore } from '../state/hooks.ts';
import { useUi } from '../state/ui-store.ts';
import { lookForUpdates } from '../updates/look-for-updates.ts';
import { downloadDesign } from './download.ts';
import {
  closeDesign,
  newFromTemplate,
  openDropped,
  openFile,
  openKnown,
  reopenClosed,
  saveFile,
  saveFileAs,
} from './file-actions.ts';
import type { FileDeps, WindowDeps } from './file-deps.ts';
import { saveWords } from './save-decision.ts';

export function useFileDeps(): FileDeps {
  const host = useHost();
  const store = useEditorStore();
  return useMemo(() => ({ host, store }), [host, store]);
}

/** As `useFileDeps`, with the designs of the window. */
export function useWindowDeps(): WindowDeps {
  const deps = useFileDeps();
  const documents = useDocuments();
  return useMemo(() => ({ ...deps, documents }), [deps, documents]);
}

/** The file actions of this window, each resolving to whether it happened. */
export function useFileActions() {
  const deps = useWindowDeps();
  return useMemo(
    () => ({
      newFromTemplate: (name: string, text: string) => newFromTemplate(deps, name, text),
      openFile: () => openFile(deps),
      openKnown: (handle: string) => openKnown(deps, handle),
      reopenClosed: () => reopenClosed(deps),
      closeDesign: (store?: EditorStore) => closeDesign(deps, store),
      openDropped: (file: File, text: string) => openDropped(deps, file, text),
      saveFile: () => saveFile(deps),
      saveFileAs: () => saveFileAs(deps),
      download: () => downloadDesign(deps),
      lookForUpdates: () => lookForUpdates(deps),
      printReport: async () => (await import('../print/print-design.ts')).printReport(deps),
      printPicture: async () => (await import('../print/print-design.ts')).printPicture(deps.store),
      // The page and its writers load when somebody asks for them.
      saveReport: async () => (await import('./save-report.ts')).saveReport(deps),
    }),
    [deps],
  );
}

/** The save state in words, for the status bar. */
export function useSaveWords(): string {
  const dirty = useEditor(isDirty);
  const hasPlace = useEditor((editor) => editor.file.handle !== undefined);
  const readOnly = useEditor((editor) => editor.file.readOnly === true);
  const keeping = useUi((ui) => ui.keeping);
  const downloads = useUi((ui) => ui.downloads);
  const status = useEditor((editor) => editor.saving);
  return saveWords({ dirty, hasPlace, readOnly, keeping, downloads, ...status });
}
