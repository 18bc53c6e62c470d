import { useReactFlow } from '@xyflow/react';
import { connectionKey } from '../../shared/design/connection-key.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { bringIntoView } from './in-view.ts';

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

function selectable(stage: Stage, id: string): string[] {
  const entry = stage.entryPoints[id];
  const there = (known: string) => known in stage.components || known in stage.zones || ends(stage, known).length > 0;
  if (there(id)) return [id];
  return entry !== undefined ? [entry.at] : [];
}

/** What stands on the canvas for these: both ends of a connection, where somebody enters for an entry point. */
export function nodesOf(stage: Stage, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const [element] = selectable(stage, id);
    if (element === undefined) return [];
    const both = ends(stage, element);
    return both.length > 0 ? both : [element];
  });
}

function ends(stage: Stage, key: string): string[] {
  const found = stage.connections.find((each) => connectionKey(each) === key);
  return found === undefined ? [] : [found.from, found.to];
}
