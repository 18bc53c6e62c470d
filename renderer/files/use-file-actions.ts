import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useHost } from '../platform/host-client.ts';
import { isDirty } from '../state/dirty.ts';
import { useEditor, useEditorStore } from '../state/hooks.ts';
import { useUi } from '../state/ui-store.ts';
import { downloadDesign } from './download.ts';
import { newFromTemplate, openDropped, openFile, saveFile, saveFileAs } from './file-actions.ts';
import type { FileDeps } from './file-deps.ts';
import { saveWords } from './save-decision.ts';
import { savePhase } from './save-phase.ts';

export function useFileDeps(): FileDeps {
  const host = useHost();
  const store = useEditorStore();
  return useMemo(() => ({ host, store }), [host, store]);
}

/** The file actions of this window, each resolving to whether it happened. */
export function useFileActions() {
  const deps = useFileDeps();
  return useMemo(
    () => ({
      newFromTemplate: (name: string, text: string) => newFromTemplate(deps, name, text),
      openFile: () => openFile(deps),
      openDropped: (name: string, text: string) => openDropped(deps, name, text),
      saveFile: () => saveFile(deps),
      saveFileAs: () => saveFileAs(deps),
      download: () => downloadDesign(deps),
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
  const lasting = useUi((ui) => ui.lasting);
  const status = useStore(savePhase);
  return saveWords({ dirty, hasPlace, readOnly, lasting, ...status });
}
