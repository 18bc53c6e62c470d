import { Tab, Tabs } from '@mui/material';
import { ActionMenu } from '../actions/action-menu.tsx';
import { t } from '../messages/t.ts';
import { useDesign, useEditor, useEditorStore } from '../state/hooks.ts';
import { uiStore } from '../state/ui-store.ts';
import { useStageDrag } from './use-stage-drag.ts';

/** The stages of the design, in order, which dragging a tab changes; one is on screen. */
export function StageTabs() {
  const store = useEditorStore();
  const { stages } = useDesign();
  const stageId = useEditor((editor) => editor.stageId);
  const { mark, handlers } = useStageDrag();
  return (
    <div className="stage-tabs">
      <div className={`stage-row${mark === undefined ? '' : ' is-dragging'}`} {...handlers}>
        <Tabs
          value={stageId}
          variant="scrollable"
          aria-label={t('app.stages')}
          onChange={(_event, id: string) => store.getState().showStage(id)}
        >
          {stages.map(({ id, name }) => (
            <Tab
              key={id}
              value={id}
              data-stage={id}
              label={name ?? id}
              id={`stage-tab-${id}`}
              aria-controls="stage-panel"
              onDoubleClick={() => uiStore.setState({ renaming: { id, in: 'dialog' } })}
            />
          ))}
        </Tabs>
        {mark !== undefined && <span className="stage-drop" style={{ left: mark }} data-testid="stage-drop" />}
      </div>
      <ActionMenu label={t('app.stage-menu')} groups={['Stage']} />
    </div>
  );
}
