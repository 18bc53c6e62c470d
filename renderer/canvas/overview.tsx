import { MiniMap, useStore, type ReactFlowState } from '@xyflow/react';
import { t } from '../messages/t.ts';
import type { CanvasNode } from './to-flow.ts';

/** A map of the stage, as long as some of it is outside the window: a map of what is on screen only hides it. */
export function Overview() {
  const needed = useStore(somethingOutside);
  if (!needed) return null;
  return (
    <MiniMap
      pannable
      zoomable
      nodeColor={mapColor}
      ariaLabel={t('canvas.overview')}
      style={{ width: 150, height: 100 }}
    />
  );
}

function somethingOutside({ nodeLookup, transform: [x, y, zoom], width, height }: ReactFlowState): boolean {
  for (const { internals, measured } of nodeLookup.values()) {
    const left = internals.positionAbsolute.x * zoom + x;
    const top = internals.positionAbsolute.y * zoom + y;
    const [right, bottom] = [left + (measured.width ?? 0) * zoom, top + (measured.height ?? 0) * zoom];
    if (left < -1 || top < -1 || right > width + 1 || bottom > height + 1) return true;
  }
  return false;
}

function mapColor(node: CanvasNode): string {
  return node.type === 'zone' ? 'var(--corral-palette-canvas-zone)' : 'var(--corral-palette-primary-main)';
}
