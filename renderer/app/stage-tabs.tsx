import { Tab, Tabs } from '@mui/material';
import { ActionMenu } from '../actions/action-menu.tsx';
import { t } from '../messages/t.ts';
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
        aria-label={t('app.stages')}
        onChange={(_event, id: string) => store.getState().showStage(id)}
      >
        {stages.map(({ id, name }) => (
          <Tab key={id} value={id} label={name ?? id} id={`stage-tab-${id}`} aria-controls="stage-panel" />
        ))}
      </Tabs>
      <ActionMenu label={t('app.stage-menu')} groups={['Stage']} />
    </div>
  );
}
