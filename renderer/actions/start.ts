import type { EditorStore } from '../state/editor-store.ts';
import type { Action } from './action.ts';

/** Does what was asked for, or says why not. */
export function start<Context extends { readonly store: EditorStore }>(
  action: Action<Context>,
  context: Context,
  event?: KeyboardEvent,
): void {
  const trouble = action.when?.(context);
  if (trouble === undefined) action.run(context, event);
  else context.store.getState().notify(trouble);
}
