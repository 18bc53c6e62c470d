import { useRef, type PointerEvent } from 'react';
import { t } from '../messages/t.ts';
import { prefer, preferences, usePreference } from '../state/preferences.ts';
import { sizeAfterKey, within, type EdgeLimits } from './edge-size.ts';

export type Panel = 'left' | 'right' | 'problems';

/** What each panel may measure, and the arrow that makes it larger. */
const PANELS = {
  left: { least: 180, most: 480, first: 240, grows: 'ArrowRight' },
  right: { least: 260, most: 640, first: 336, grows: 'ArrowLeft' },
  problems: { least: 96, most: 560, first: 240, grows: 'ArrowUp' },
} as const satisfies Record<Panel, EdgeLimits & { readonly grows: string }>;

/** The size of a panel in pixels: as its edge was left, else as it is at first. */
export function usePanelSize(panel: Panel): number {
  const size = usePreference(({ sizes }) => sizes[panel]);
  return size === undefined ? PANELS[panel].first : within(size, PANELS[panel]);
}

function resize(panel: Panel, size: number | undefined): void {
  const { [panel]: _, ...others } = preferences.getState().sizes;
  prefer({ sizes: size === undefined ? others : { ...others, [panel]: within(size, PANELS[panel]) } });
}

/** The edge of a panel: dragged by the pointer, moved by arrows, put back by a double click. */
export function PanelEdge({ panel, controls }: { readonly panel: Panel; readonly controls: string }) {
  const size = usePanelSize(panel);
  const { least, most, grows } = PANELS[panel];
  const drag = useEdgeDrag(panel, size);
  return (
    <div
      role="separator"
      tabIndex={0}
      className={`panel-edge edge-${panel}`}
      aria-label={t(`app.edge.${panel}`)}
      aria-orientation={panel === 'problems' ? 'horizontal' : 'vertical'}
      aria-controls={controls}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onDoubleClick={() => resize(panel, undefined)}
      onKeyDown={(event) => {
        const next = sizeAfterKey(size, event, grows, PANELS[panel]);
        if (next === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        resize(panel, next);
      }}
      {...drag}
    />
  );
}

function useEdgeDrag(panel: Panel, size: number) {
  const from = useRef<{ readonly at: number; readonly size: number }>(undefined);
  const at = (event: PointerEvent) => (panel === 'problems' ? event.clientY : event.clientX);
  return {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { at: at(event), size };
    },
    onPointerMove: (event: PointerEvent) => {
      if (from.current === undefined) return;
      const moved = at(event) - from.current.at;
      resize(panel, from.current.size + (panel === 'left' ? moved : -moved));
    },
    onPointerUp: () => {
      from.current = undefined;
    },
  };
}
