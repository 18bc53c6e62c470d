import { useStoreApi, type EdgeChange } from '@xyflow/react';
import { useRef } from 'react';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { resizing, selectionAfter, viewAfter, writeMoves, type Change } from './from-change.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import { placesAfterResize, writeFrames } from './resize.ts';
import { QUIET, type CanvasEdge, type View } from './flow.ts';
import type { DragHandlers } from './use-drag.ts';
import { useEscape } from './use-escape.ts';

type Show = (change: (view: View) => View) => void;

/** What the drawing reports of itself: selection, places of what is dragged, sizes of a zone that is resized. */
export function useChanges(show: Show, drag: DragHandlers['state']) {
  const store = useEditorStore();
  const resize = useResize(show);
  const library = useStoreApi();
  const choose = (changed: readonly (Change | EdgeChange<CanvasEdge>)[]) => {
    const { selection, select } = store.getState();
    const { nodeLookup, edgeLookup, multiSelectionActive } = library.getState();
    // It takes the selection from the others, and knows those of the page.
    const keep = (id: string) => multiSelectionActive || nodeLookup.has(id) || edgeLookup.has(id);
    const next = selectionAfter(selection, changed, keep);
    if (next !== selection) select(next);
  };
  const onNodesChange = (changed: Change[]) => {
    choose(changed);
    if (resize(changed)) return;
    if (drag() === 'dragging') show((view) => viewAfter(view, changed));
    else if (drag() === 'none') writeMoves(store, changed);
  };
  return { onNodesChange, onEdgesChange: choose };
}

/** Follows a resize: contents stop it, Escape puts it back, and its end is one undo step. Says whether it was one. */
function useResize(show: Show): (changed: Change[]) => boolean {
  const store = useEditorStore();
  // What the library asks for, without the limits: it counts from the start of the gesture.
  const asked = useRef<View>(QUIET);
  const state = useRef<'none' | 'resizing' | 'cancelled'>('none');
  useEscape(() => {
    if (state.current !== 'resizing') return false;
    state.current = 'cancelled';
    show(() => QUIET);
    return true;
  });
  return (changed) => {
    const zone = resizing(changed);
    if (zone === undefined) return false;
    if (state.current === 'none') state.current = 'resizing';
    asked.current = viewAfter(asked.current, changed);
    if (state.current === 'resizing') {
      const editor = store.getState();
      const stage = stageOf(editor);
      const { design } = editor.history;
      const places = shownPlaces(stage, design.layout[stage.id]);
      const after = placesAfterResize(stage, places, zone.id, asked.current.places[zone.id] ?? {});
      if (zone.ended) editor.dispatch(writeFrames(design, stage, zone.id, places, after));
      show((view) => ({ ...view, places: Object.fromEntries(after) }));
    }
    if (zone.ended) {
      [asked.current, state.current] = [QUIET, 'none'];
      show(() => QUIET);
    }
    return true;
  };
}
