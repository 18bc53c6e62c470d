import { useReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { useEffect } from 'react';
import { isTyping } from '../actions/key-of.ts';
import { holdsFile } from '../files/dropped-file.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { useEditorStore } from '../state/hooks.ts';
import { copiedText, pasteText, removeCopied } from './clipboard.ts';

/** Copy, cut and paste as the system does them: what is selected on the drawing as the text of a design. */
export function useClipboard(): void {
  const store = useEditorStore();
  const flow = useReactFlow();
  useEffect(() => {
    const onEvent = (event: ClipboardEvent) => handle(store, flow, event);
    const types = ['copy', 'cut', 'paste'] as const;
    for (const type of types) document.addEventListener(type, onEvent);
    document.addEventListener('mouseup', keepFromPasting, true);
    return () => {
      document.removeEventListener('mouseup', keepFromPasting, true);
      for (const type of types) document.removeEventListener(type, onEvent);
    };
  }, [store, flow]);
}

/** The middle button pans here; on Linux a browser would paste the text that was marked last when it is let go. */
function keepFromPasting(event: MouseEvent): void {
  if (event.button === 1 && !isTyping(event.target)) event.preventDefault();
}

function handle(store: EditorStore, flow: ReactFlowInstance, event: ClipboardEvent): void {
  const { type, target, clipboardData } = event;
  // Text fields, and text that a person has marked somewhere, keep their own clipboard.
  if (clipboardData === null || isTyping(target) || (type !== 'paste' && getSelection()?.isCollapsed === false)) return;
  if (type === 'paste') {
    // A file is opened or imported as one that is dropped.
    if (holdsFile(clipboardData)) return;
    event.preventDefault();
    pasteText(store, flow, clipboardData.getData('text/plain'));
    return;
  }
  const text = copiedText(store);
  if (text === undefined) return;
  event.preventDefault();
  clipboardData.setData('text/plain', text);
  if (type === 'cut') removeCopied(store);
}
