import { ControlButton, Controls, useReactFlow } from '@xyflow/react';
import { t } from '../messages/t.ts';
import { useEditorStore } from '../state/hooks.ts';
import { bringIntoView, WHOLE } from './in-view.ts';

/** Zoom in, zoom out, fit. The library would fit what is in the page, which is not all of a large stage. */
export function CanvasControls() {
  const store = useEditorStore();
  const flow = useReactFlow();
  const fit = () => void bringIntoView(flow, store.getState(), WHOLE);
  return (
    <Controls showInteractive={false} showFitView={false}>
      <ControlButton
        className="react-flow__controls-fitview"
        title={t('action.view.fit')}
        aria-label={t('action.view.fit')}
        onClick={fit}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="3">
          <path d="M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5" />
        </svg>
      </ControlButton>
    </Controls>
  );
}
