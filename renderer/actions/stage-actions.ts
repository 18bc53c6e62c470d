import { addStage, newStageId } from '../../shared/commands/add-stage.ts';
import { duplicateStage, duplicateStageId } from '../../shared/commands/duplicate-stage.ts';
import { packedStageId, packStage } from '../../shared/commands/pack-stage.ts';
import { removeStage } from '../../shared/commands/remove-stage.ts';
import { reorderStages } from '../../shared/commands/reorder-stages.ts';
import { compareWith } from '../compare/use-comparison.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { openDialog, uiStore } from '../state/ui-store.ts';
import type { Action } from './action.ts';

export const stageActions = [
  { id: 'stage.add', title: 'Add a stage', keys: [], run: ({ store }) => add(store) },
  { id: 'stage.duplicate', title: 'Duplicate this stage', keys: [], run: ({ store }) => duplicate(store) },
  { id: 'stage.smaller', title: 'Make it smaller, as a new stage', keys: [], run: ({ store }) => smaller(store) },
  {
    id: 'stage.rename',
    title: 'Rename this stage',
    keys: [],
    run: ({ store }) => uiStore.setState({ renaming: { id: store.getState().stageId, in: 'dialog' } }),
  },
  {
    id: 'stage.left',
    title: 'Move this stage left',
    keys: [],
    when: ({ store }) => (beside(store, -1) === undefined ? 'This is the first stage.' : undefined),
    run: ({ store }) => move(store, -1),
  },
  {
    id: 'stage.right',
    title: 'Move this stage right',
    keys: [],
    when: ({ store }) => (beside(store, 1) === undefined ? 'This is the last stage.' : undefined),
    run: ({ store }) => move(store, 1),
  },
  {
    id: 'stage.compare',
    title: 'Compare with another stage, or stop',
    keys: ['mod+shift+d'],
    when: ({ store }) => (otherStage(store) === undefined ? 'There is only one stage.' : undefined),
    run: ({ store }) =>
      compareWith(store, uiStore.getState().comparedWith === undefined ? otherStage(store) : undefined),
  },
  {
    id: 'stage.carry',
    title: 'Carry a change into later stages…',
    keys: [],
    when: ({ store }) => (beside(store, 1) === undefined ? 'This is the last stage.' : undefined),
    run: () => openDialog('carry'),
  },
  { id: 'stage.previous', title: 'Show the stage before', keys: ['pageup'], run: ({ store }) => show(store, -1) },
  { id: 'stage.next', title: 'Show the next stage', keys: ['pagedown'], run: ({ store }) => show(store, 1) },
  {
    id: 'stage.remove',
    title: 'Remove this stage',
    keys: [],
    run: ({ store }) => {
      const { history, stageId, dispatch } = store.getState();
      dispatch(removeStage(history.design, stageId));
    },
  },
] as const satisfies readonly Action[];

function add({ getState }: EditorStore): void {
  const { history, dispatch, showStage } = getState();
  const id = newStageId(history.design, 'stage');
  if (dispatch(addStage(history.design, { id, name: `Stage ${history.design.stages.length + 1}` }))) showStage(id);
}

function duplicate({ getState }: EditorStore): void {
  const { history, stageId, dispatch, showStage } = getState();
  const id = duplicateStageId(history.design, stageId);
  const name = `${stageOf(getState()).name ?? stageId} (copy)`.slice(0, 300);
  if (dispatch(duplicateStage(history.design, stageId, { id, name }))) showStage(id);
}

/** The same services on fewer machines, beside the stage it came from. Says why when there is nothing to gain. */
function smaller({ getState }: EditorStore): void {
  const { history, stageId, dispatch, showStage } = getState();
  const id = packedStageId(history.design, stageId);
  if (dispatch(packStage(history.design, stageId))) showStage(id);
}

function beside({ getState }: EditorStore, by: -1 | 1): string | undefined {
  const { history, stageId } = getState();
  const ids = history.design.stages.map(({ id }) => id);
  return ids[ids.indexOf(stageId) + by];
}

/** The stage before, because that is what one built on; for the first, the one after. */
function otherStage(store: EditorStore): string | undefined {
  return beside(store, -1) ?? beside(store, 1);
}

function show(store: EditorStore, by: -1 | 1): void {
  const other = beside(store, by);
  if (other !== undefined) store.getState().showStage(other);
}

function move(store: EditorStore, by: -1 | 1): void {
  const { history, stageId, dispatch } = store.getState();
  const other = beside(store, by);
  const swap = (id: string) => (id === stageId ? (other ?? id) : id === other ? stageId : id);
  dispatch(
    reorderStages(
      history.design,
      history.design.stages.map(({ id }) => swap(id)),
    ),
  );
}
