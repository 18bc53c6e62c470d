import { useReactFlow, type Connection, type OnConnectEnd, type OnConnectStart } from '@xyflow/react';
import { useRef } from 'react';
import { connect, connectionBetween } from '../../shared/commands/connect.ts';
import { connectionKey } from '../../shared/design/connection-key.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { told } from '../messages/told.ts';
import { announce } from '../state/ui-store.ts';
import { askWhatToAdd } from './ask-what-to-add.ts';
import { nodeElement } from './focus-node.ts';
import { QUIET, type View } from './flow.ts';
import { useEscape } from './use-escape.ts';

/**
 * Drawing a connection: legal targets light up, a refused one says why, Escape lets go of the line, and on empty space
 * it ends in something new.
 */
export function useConnecting(show: (change: (view: View) => View) => void, setConnecting: (on: boolean) => void) {
  const store = useEditorStore();
  const { screenToFlowPosition } = useReactFlow();
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
    const command = connect(history.design, stageId, source, target);
    if (!dispatch(command)) return;
    store.getState().select([connectionKey({ from: source, to: target })]);
    announce(`${told(command.label)}.`);
  };
  const onConnectEnd: OnConnectEnd = (event, { fromNode, fromHandle, toNode, isValid }) => {
    const cancelled = line.current === 'cancelled';
    line.current = 'none';
    show(() => QUIET);
    setConnecting(false);
    if (cancelled || fromNode === null || isValid === true) return;
    if (toNode === null) {
      const ends = fromHandle?.type === 'target' ? { calls: fromNode.id } : { calledBy: fromNode.id };
      if (isFar(event, fromNode.id)) askWhatToAdd(store, { ...ends, at: screenToFlowPosition(pointOf(event)) });
      return;
    }
    const made = connectionBetween(stageOf(store.getState()), fromNode.id, toNode.id);
    if (typeof made === 'string') store.getState().notify(told(`${made}.`));
  };
  const isValidConnection = ({ source, target }: { source: string; target: string }) =>
    line.current !== 'cancelled' && typeof connectionBetween(stageOf(store.getState()), source, target) !== 'string';
  return { onConnectStart, onConnect, onConnectEnd, isValidConnection };
}

function pointOf(event: MouseEvent | TouchEvent): { x: number; y: number } {
  const at = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}

/** Whether a line ended away from where it began: a click on a handle asks for nothing. */
function isFar(event: MouseEvent | TouchEvent, id: string): boolean {
  const box = nodeElement(id)?.getBoundingClientRect();
  const { x, y } = pointOf(event);
  const near = 24;
  return (
    box === undefined || x < box.left - near || x > box.right + near || y < box.top - near || y > box.bottom + near
  );
}
