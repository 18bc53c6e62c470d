import { Tab, Tabs } from '@mui/material';
import { ActionMenu } from '../actions/action-menu.tsx';
import { useDesign, useEditor, useEditorStore } from '../state/hooks.ts';

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
      <ActionMenu label="Stage…" groups={['Stage']} />
    </div>
  );
}
