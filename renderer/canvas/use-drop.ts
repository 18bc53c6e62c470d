import { useReactFlow } from '@xyflow/react';
import type { DragEvent } from 'react';
import { draggedItem } from '../palette/dragged-item.ts';
import { useEditorStore } from '../state/hooks.ts';
import { addAt, dropTarget } from './add-item.ts';
import { QUIET, type View } from './flow.ts';
import { goToElement } from './go-to-element.ts';

/** Things dragged from the palette: the zone under the pointer shows whether it takes them; what is dropped has the keyboard. */
export function useDrop(show: (change: (view: View) => View) => void) {
  const store = useEditorStore();
  const flow = useReactFlow();
  const pointOf = ({ clientX, clientY }: DragEvent) => flow.screenToFlowPosition({ x: clientX, y: clientY });
  const onDragOver = (event: DragEvent) => {
    const item = draggedItem.current;
    if (item === undefined) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    const target = dropTarget(store, item, pointOf(event));
    const lights = target === undefined ? {} : ({ [target.zone]: target.takes ? 'legal' : 'refused' } as const);
    show((view) => ({ ...view, lights }));
  };
  const onDrop = (event: DragEvent) => {
    const item = draggedItem.current;
    show(() => QUIET);
    if (item === undefined) return;
    event.preventDefault();
    const added = addAt(store, item, pointOf(event));
    if (added !== undefined) goToElement(flow, store.getState(), added);
  };
  return { onDragOver, onDrop, onDragLeave: () => show(() => QUIET) };
}
