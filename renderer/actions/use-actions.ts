import { useColorScheme } from '@mui/material';
import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { useWindowActions } from '../documents/use-window-actions.ts';
import { useFileActions } from '../files/use-file-actions.ts';
import { useEditorStore } from '../state/hooks.ts';
import type { ActionContext } from './action.ts';
import { actionOf, type ActionId } from './index.ts';
import { start } from './start.ts';

/** What actions work on in this window. */
export function useActionContext(): ActionContext {
  const store = useEditorStore();
  const flow = useReactFlow();
  const files = useFileActions();
  const windows = useWindowActions();
  const { mode, setMode } = useColorScheme();
  return useMemo(
    () => ({ store, flow, files, windows, colours: { mode, setMode } }),
    [store, flow, files, windows, mode, setMode],
  );
}

/** A function that does what it is asked for by id. */
export function usePerform(): (id: ActionId) => void {
  const context = useActionContext();
  return (id) => start(actionOf(id), context);
}
