import { callableTypes, callingTypes } from '../../shared/catalog/callable-types.ts';
import { t } from '../messages/t.ts';
import { elementTitle } from '../messages/titles.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { addSomething, type Adding } from '../state/ui-store.ts';

/** Asks what to add; for a component that may be connected with nothing in that direction, says so instead. */
export function askWhatToAdd({ getState }: EditorStore, adding: Adding): void {
  const stage = stageOf(getState());
  const { calledBy = '', calls = '' } = adding;
  const [caller, called] = [stage.components[calledBy], stage.components[calls]];
  if (caller !== undefined && callableTypes(caller.type).length === 0)
    getState().notify(t('add.calls-nothing', { name: elementTitle(stage, calledBy) }));
  else if (called !== undefined && callingTypes(called.type).length === 0)
    getState().notify(t('add.called-by-nothing', { name: elementTitle(stage, calls) }));
  else addSomething(adding);
}
