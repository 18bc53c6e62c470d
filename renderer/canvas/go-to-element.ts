import type { ReactFlowInstance } from '@xyflow/react';
import type { Editor } from '../state/editor-store.ts';
import { focusNode } from './focus-node.ts';
import { reveal } from './in-view.ts';

/** Selects an element, brings all of it into view, and puts the keyboard there: it can be named, moved or built on. */
export function goToElement(
  flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>,
  editor: Editor,
  id: string,
): void {
  editor.select([id]);
  reveal(flow, editor, [id]);
  focusNode(id);
}
