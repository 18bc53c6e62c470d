import { addStage, newStageId } from '../../shared/commands/add-stage.ts';
import { duplicateStage, duplicateStageId } from '../../shared/commands/duplicate-stage.ts';
import { packedStageId, packStage } from '../../shared/commands/pack-stage.ts';
import { removeStage } from '../../shared/commands/remove-stage.ts';
import { compareWith } from '../compare/compare-with.ts';
import { otherSide } from '../compare/other-side.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { openDialog, uiStore } from '../state/ui-store.ts';
import type { Action } from './action.ts';
import { moveStage } from './move-stage.ts';

export const stageActions = [
  { id: 'stage.add', keys: [], run: ({ store }) => add(store) },
  { id: 'stage.duplicate', keys: [], run: ({ store }) => duplicate(store) },
  { id: 'stage.smaller', keys: [], run: ({ store }) => smaller(store) },
  {
    id: 'stage.rename',
    keys: [],
    run: ({ store }) => uiStore.setState({ renaming: { id: store.getState().stageId, in: 'dialog' } }),
  },
  {
    id: 'stage.left',
    keys: [],
    when: ({ store }) => (beside(store, -1) === undefined ? t('when.first-stage') : undefined),
    run: ({ store }) => move(store, -1),
  },
  {
    id: 'stage.right',
    keys: [],
    when: ({ store }) => (beside(store, 1) === undefined ? t('when.last-stage') : undefined),
    run: ({ store }) => move(store, 1),
  },
  {
    id: 'stage.compare',
    keys: ['mod+shift+d'],
    when: ({ store }) =>
      uiStore.getState().comparedWith === undefined && otherStage(store) === undefined
        ? t('when.one-stage')
        : undefined,
    run: ({ store }) => compareOrStop(store),
  },
  { id: 'stage.compare-design', keys: ['shift+d'], run: () => openDialog('compare') },
  {
    id: 'stage.side-by-side',
    keys: [],
    when: () => (uiStore.getState().comparedWith === undefined ? t('when.nothing-compared') : undefined),
    run: () => uiStore.setState(({ sideBySide }) => ({ sideBySide: !sideBySide })),
  },
  {
    id: 'stage.carry',
    keys: [],
    when: ({ store }) => (beside(store, 1) === undefined ? t('when.last-stage') : undefined),
    run: () => openDialog('carry'),
  },
  { id: 'stage.previous', keys: ['pageup'], run: ({ store }) => show(store, -1) },
  { id: 'stage.next', keys: ['pagedown'], run: ({ store }) => show(store, 1) },
  {
    id: 'stage.remove',
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
  if (
    dispatch(
      addStage(history.design, { id, name: t('actions.stage-name', { number: history.design.stages.length + 1 }) }),
    )
  )
    showStage(id);
}

function duplicate({ getState }: EditorStore): void {
  const { history, stageId, dispatch, showStage } = getState();
  const id = duplicateStageId(history.design, stageId);
  const name = t('actions.stage-copy', { name: stageOf(getState()).name ?? stageId }).slice(0, 300);
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

function compareOrStop(store: EditorStore): void {
  const stage = uiStore.getState().comparedWith === undefined ? otherStage(store) : undefined;
  compareWith(store, stage === undefined ? undefined : otherSide(store.getState().history.design, { stage }));
}

function show(store: EditorStore, by: -1 | 1): void {
  const other = beside(store, by);
  if (other !== undefined) store.getState().showStage(other);
}

function move(store: EditorStore, by: -1 | 1): void {
  const { history, stageId } = store.getState();
  const other = beside(store, by);
  const swap = (id: string) => (id === stageId ? (other ?? id) : id === other ? stageId : id);
  moveStage(
    store,
    stageId,
    history.design.stages.map(({ id }) => swap(id)),
  );
}
