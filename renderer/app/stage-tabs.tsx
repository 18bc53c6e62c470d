import { Button, Menu, MenuItem, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { addStage, newStageId } from '../../shared/commands/add-stage.ts';
import { duplicateStage, duplicateStageId } from '../../shared/commands/duplicate-stage.ts';
import { packedStageId, packStage } from '../../shared/commands/pack-stage.ts';
import { removeStage } from '../../shared/commands/remove-stage.ts';
import { reorderStages } from '../../shared/commands/reorder-stages.ts';
import { useDesign, useEditor, useEditorStore } from '../state/hooks.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { uiStore } from '../state/ui-store.ts';

/** The stages of the design, in order; one is on screen. */
export function StageTabs() {
  const store = useEditorStore();
  const { stages } = useDesign();
  const stageId = useEditor((editor) => editor.stageId);
  return (
    <div className="stage-tabs">
      <Tabs
        value={stageId}
        variant="scrollable"
        aria-label="Stages"
        onChange={(_event, id: string) => store.getState().showStage(id)}
      >
        {stages.map(({ id, name }) => (
          <Tab key={id} value={id} label={name ?? id} id={`stage-tab-${id}`} aria-controls="stage-panel" />
        ))}
      </Tabs>
      <StageMenu />
    </div>
  );
}

function StageMenu() {
  const store = useEditorStore();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const items: readonly (readonly [label: string, run: (store: EditorStore) => void])[] = [
    ['Add a stage', add],
    ['Duplicate this stage', duplicate],
    ['Make it smaller, as a new stage', smaller],
    ['Rename this stage', ({ getState }) => uiStore.setState({ renaming: { kind: 'stage', id: getState().stageId } })],
    ['Move left', (each) => move(each, -1)],
    ['Move right', (each) => move(each, 1)],
    [
      'Remove this stage',
      ({ getState }) => getState().dispatch(removeStage(getState().history.design, getState().stageId)),
    ],
  ];
  const pick = (run: (store: EditorStore) => void) => {
    setAnchor(null);
    run(store);
  };
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Stage…
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {items.map(([label, run]) => (
          <MenuItem key={label} onClick={() => pick(run)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function add({ getState }: EditorStore): void {
  const { history, dispatch, showStage } = getState();
  const id = newStageId(history.design, 'stage');
  if (dispatch(addStage(history.design, { id, name: `Stage ${history.design.stages.length + 1}` }))) showStage(id);
}

function duplicate({ getState }: EditorStore): void {
  const { history, stageId, dispatch, showStage } = getState();
  const id = duplicateStageId(history.design, stageId);
  const name = history.design.stages.find((stage) => stage.id === stageId)?.name ?? stageId;
  if (dispatch(duplicateStage(history.design, stageId, { id, name: `${name} (copy)`.slice(0, 300) }))) showStage(id);
}

/** The same services on fewer machines, beside the stage it came from. Says why when there is nothing to gain. */
function smaller({ getState }: EditorStore): void {
  const { history, stageId, dispatch, showStage } = getState();
  const id = packedStageId(history.design, stageId);
  if (dispatch(packStage(history.design, stageId))) showStage(id);
}

function move({ getState }: EditorStore, by: -1 | 1): void {
  const { history, stageId, dispatch } = getState();
  const ids = history.design.stages.map(({ id }) => id);
  const from = ids.indexOf(stageId);
  const other = ids[from + by];
  if (other === undefined) return;
  ids[from + by] = stageId;
  ids[from] = other;
  dispatch(reorderStages(history.design, ids));
}
