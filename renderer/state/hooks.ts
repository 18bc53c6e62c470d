import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { Editor, EditorStore } from './editor-store.ts';

export const EditorContext = createContext<EditorStore | null>(null);

export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (store === null) throw new Error('no editor around this component');
  return store;
}

/** Subscribes to a part of the editor; pass narrow selectors. */
export function useEditor<T>(selector: (editor: Editor) => T): T {
  return useStore(useEditorStore(), selector);
}

export function useDesign(): Design {
  return useEditor((editor) => editor.history.design);
}

/** The stage on screen. */
export function useStage(): Stage {
  return useEditor((editor) => stageOf(editor));
}

export function stageOf(editor: Pick<Editor, 'history' | 'stageId'>): Stage {
  const { stages } = editor.history.design;
  const stage = stages.find(({ id }) => id === editor.stageId) ?? stages[0];
  if (stage === undefined) throw new Error('a design has at least one stage');
  return stage;
}
