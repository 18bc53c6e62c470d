import type { Command } from '../../shared/commands/types.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from './editor-store.ts';

/** Runs an edit; why it was refused, which is then said where it was asked for and not a second time elsewhere. */
export function runHere(store: EditorStore, command: Command): string | undefined {
  const { dispatch, notify } = store.getState();
  if (dispatch(command)) return undefined;
  const refused = store.getState().notice ?? t('state.not-allowed');
  notify(undefined);
  return refused;
}
