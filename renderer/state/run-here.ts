import type { Command } from '../../shared/commands/types.ts';
import type { EditorStore } from './editor-store.ts';

/** Runs an edit; why it was refused, which is then said where it was asked for and not a second time elsewhere. */
export function runHere(store: EditorStore, command: Command): string | undefined {
  const { dispatch, notify } = store.getState();
  if (dispatch(command)) return undefined;
  const refused = store.getState().notice ?? 'This is not allowed here.';
  notify(undefined);
  return refused;
}
