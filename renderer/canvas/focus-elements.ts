import { useReactFlow } from '@xyflow/react';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { bringIntoView } from './in-view.ts';
import { nodesOf, selectable } from './nodes-of.ts';

/** Selects elements (components, zones, connections, entry points) and brings them to the middle of the canvas. */
export function useFocusElements(): (ids: readonly string[]) => void {
  const store = useEditorStore();
  const flow = useReactFlow();
  return (ids) => {
    const stage = stageOf(store.getState());
    store.getState().select(ids.flatMap((id) => selectable(stage, id)));
    const nodes = nodesOf(stage, ids);
    if (nodes.length > 0)
      void bringIntoView(flow, store.getState(), { padding: 0.4, maxZoom: 1, duration: 250 }, nodes);
  };
}
