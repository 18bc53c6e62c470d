import type { Connection, OnConnectEnd, OnConnectStart } from '@xyflow/react';
import { connect, connectionBetween } from '../../shared/commands/connect.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { QUIET, type View } from './to-flow.ts';

/** Drawing a connection: legal targets light up, and a refused one says why. */
export function useConnecting(show: (change: (view: View) => View) => void, setConnecting: (on: boolean) => void) {
  const store = useEditorStore();
  const onConnectStart: OnConnectStart = (_event, { nodeId }) => {
    if (nodeId === null) return;
    const stage = stageOf(store.getState());
    const legal = Object.keys(stage.components).filter(
      (id) => typeof connectionBetween(stage, nodeId, id) !== 'string',
    );
    show(() => ({ ...QUIET, lights: Object.fromEntries(legal.map((id) => [id, 'legal' as const])) }));
    setConnecting(true);
  };
  const onConnect = ({ source, target }: Connection) => {
    const { dispatch, history, stageId } = store.getState();
    dispatch(connect(history.design, stageId, source, target));
  };
  const onConnectEnd: OnConnectEnd = (_event, { fromNode, toNode, isValid }) => {
    show(() => QUIET);
    setConnecting(false);
    if (fromNode === null || toNode === null || isValid === true) return;
    const made = connectionBetween(stageOf(store.getState()), fromNode.id, toNode.id);
    if (typeof made === 'string') store.getState().notify(`${made}.`);
  };
  const isValidConnection = ({ source, target }: { source: string; target: string }) =>
    typeof connectionBetween(stageOf(store.getState()), source, target) !== 'string';
  return { onConnectStart, onConnect, onConnectEnd, isValidConnection };
}
