import { addStep } from '../../shared/commands/add-step.ts';
import { connectionKey } from '../../shared/design/connection-key.ts';
import { t } from '../messages/t.ts';
import { present } from '../present/present-actions.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { announce, openDialog, uiStore } from '../state/ui-store.ts';
import type { Action } from './action.ts';

export const storyActions = [
  { id: 'story.present', keys: ['f5', 'f'], run: ({ store }) => present(store) },
  { id: 'story.add-step', keys: [], run: ({ store }) => addFromHere(store) },
  { id: 'story.edit', keys: [], run: () => openDialog('story') },
] as const satisfies readonly Action[];

/** A step that shows this stage, what is selected in full colour, and what has failed now. */
function addFromHere(store: EditorStore): void {
  const { history, stageId, selection, dispatch } = store.getState();
  const { failing } = uiStore.getState();
  const stage = stageOf(store.getState());
  const keys = new Set(stage.connections.map(connectionKey));
  const focus = selection.filter((id) => id in stage.components || id in stage.zones || keys.has(id));
  const step = {
    stage: stageId,
    ...(focus.length === 0 ? {} : { focus }),
    ...(failing.length === 0 ? {} : { fail: [...failing] }),
  };
  if (dispatch(addStep(history.design, step)))
    announce(t('actions.step-added', { number: history.design.story.length + 1 }));
}
