import { reorderStages } from '../../shared/commands/reorder-stages.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { announce } from '../state/ui-store.ts';

/** Puts the stages in another order because one of them moved, and says where that one is now. */
export function moveStage({ getState }: EditorStore, id: string, order: readonly string[]): void {
  const { history, dispatch } = getState();
  const { stages } = history.design;
  if (order.every((each, index) => each === stages[index]?.id)) return;
  const name = stages.find((stage) => stage.id === id)?.name ?? id;
  if (dispatch(reorderStages(history.design, order)))
    announce(t('actions.stage-moved', { name, number: order.indexOf(id) + 1, count: order.length }));
}
