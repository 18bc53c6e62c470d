import { useMemo } from 'react';
import { failElements, type FailureEffect } from '../../shared/analysis/fail-elements.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf, useStage } from '../state/hooks.ts';
import { announce, uiStore, useUi } from '../state/ui-store.ts';
import { failureWords } from './failure-words.ts';
import { failureView, type FailureView } from '../../shared/analysis/failure/failure-view.ts';
import { canFail, toggleElements, type Failing } from '../../shared/analysis/failure/failing.ts';

export interface Failure {
  readonly failing: Failing;
  readonly effect: FailureEffect;
  readonly view: FailureView;
}

/** What has failed in the stage on screen and what that does; undefined while everything works. */
export function useFailure(): Failure | undefined {
  const stage = useStage();
  const failing = useUi((ui) => ui.failing);
  return useMemo(() => {
    if (failing.length === 0) return undefined;
    const effect = failElements(stage, failing);
    return { failing, effect, view: failureView(stage, failing, effect) };
  }, [stage, failing]);
}

/** Lets these fail instead, and says what that does. Nothing of the design changes. */
export function setFailing(store: EditorStore, failing: Failing): void {
  uiStore.setState({ failing });
  const stage = stageOf(store.getState());
  announce(failureWords(stage, failing, failElements(stage, failing)));
}

/** Fails what is selected, or repairs it when it has failed. */
export function toggleSelection(store: EditorStore): void {
  const { selection, notify } = store.getState();
  const ids = canFail(stageOf(store.getState()), selection);
  if (ids.length === 0) notify(t('failure.select'));
  else setFailing(store, toggleElements(uiStore.getState().failing, ids));
}

/** Repairs everything; says whether there was anything to repair. */
export function repairAll(store: EditorStore): boolean {
  if (uiStore.getState().failing.length === 0) return false;
  setFailing(store, []);
  return true;
}
