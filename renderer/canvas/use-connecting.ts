import type { Connection, OnConnectEnd, OnConnectStart } from '@xyflow/react';
import { useRef } from 'react';
import { connect, connectionBetween } from '../../shared/commands/connect.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { QUIET, type View } from './to-flow.ts';
import { useEscape } from './use-escape.ts';

/** Drawing a connection: legal targets light up, a refused one says why, and Escape lets go of the line. */
export function useConnecting(show: (change: (view: View) => View) => void, setConnecting: (on: boolean) => void) {
  const store = useEditorStore();
  const line = useRef<'none' | 'drawn' | 'cancelled'>('none');
  useEscape(() => {
    if (line.current !== 'drawn') return false;
    line.current = 'cancelled';
    // The library has no word for giving up: letting go does, and nothing is connected.
    document.dispatchEvent(new MouseEvent('mouseup'));
    return true;
  });
  const onConnectStart: OnConnectStart = (_event, { nodeId }) => {
    if (nodeId === null) return;
    line.current = 'drawn';
    const stage = stageOf(store.getState());
    const legal = Object.keys(stage.components).filter(
      (id) => typeof connectionBetween(stage, nodeId, id) !== 'string',
    );
    show(() => ({ ...QUIET, lights: Object.fromEntries(legal.map((id) => [id, 'legal' as const])) }));
    setConnecting(true);
  };
  const onConnect = ({ source, target }: Connection) => {
    if (line.current === 'cancelled') return;
    const { dispatch, history, stageId } = store.getState();
    dispatch(connect(history.design, stageId, source, target));
  };
  const onConnectEnd: OnConnectEnd = (_event, { fromNode, toNode, isValid }) => {
    const cancelled = line.current === 'cancelled';
    line.current = 'none';
    show(() => QUIET);
    setConnecting(false);
    if (cancelled || fromNode === null || toNode === null || isValid === true) return;
    const made = connectionBetween(stageOf(store.getState()), fromNode.id, toNode.id);
    if (typeof made === 'string') store.getState().notify(`${made}.`);
  };
  const isValidConnection = ({ source, target }: { source: string; target: string }) =>
    line.current !== 'cancelled' && typeof connectionBetween(stageOf(store.getState()), source, target) !== 'string';
  return { onConnectStart, onConnect, onConnectEnd, isValidConnection };
}
