import { useReactFlow } from '@xyflow/react';
import type { DragEvent } from 'react';
import { draggedItem } from '../palette/dragged-item.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { addAt } from './add-item.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import { zoneAt } from '../../shared/layout/places.ts';
import { QUIET, type Light, type View } from './flow.ts';

/** Things dragged from the palette: the zone under the pointer lights up, and takes what is dropped. */
export function useDrop(show: (change: (view: View) => View) => void) {
  const store = useEditorStore();
  const { screenToFlowPosition } = useReactFlow();
  const onDragOver = (event: DragEvent) => {
    if (draggedItem.current === undefined) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    const editor = store.getState();
    const stage = stageOf(editor);
    const places = shownPlaces(stage, editor.history.design.layout[stage.id]);
    const zone = zoneAt(stage, places, screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    const lights: Record<string, Light> = zone === undefined ? {} : { [zone]: 'legal' };
    show((view) => ({ ...view, lights }));
  };
  const onDrop = (event: DragEvent) => {
    const item = draggedItem.current;
    show(() => QUIET);
    if (item === undefined) return;
    event.preventDefault();
    addAt(store, item, screenToFlowPosition({ x: event.clientX, y: event.clientY }));
  };
  return { onDragOver, onDrop, onDragLeave: () => show(() => QUIET) };
}
