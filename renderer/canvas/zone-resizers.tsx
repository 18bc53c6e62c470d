import { NodeResizer, ViewportPortal } from '@xyflow/react';
import type { CanvasNode, Flow } from './flow.ts';
import type { Page } from './near/use-page.ts';
import { EMPTY_ZONE, ZONE_HEADER } from '../../shared/layout/sizes.ts';

interface ZoneResizersProps {
  readonly flow: Flow;
  readonly page: Page;
}

/**
 * The handles of selected zones, above the cards and lines that would cover those in the frame itself. Only those of the
 * page have them: of a whole large stage there would be ten times more of them than of all else.
 */
export function ZoneResizers({ flow, page }: ZoneResizersProps) {
  const chosen = page.nodes.filter(
    ({ type, selected = false, hidden = false, data }: CanvasNode) =>
      type === 'zone' && selected && !hidden && data.folded === undefined,
  );
  return (
    <ViewportPortal>
      {chosen.map(({ id }) => {
        const { x = 0, y = 0, width = 0, height = 0 } = flow.boxes.get(id) ?? {};
        const style = { transform: `translate(${x}px, ${y}px)`, width, height };
        return (
          <div key={id} className="zone-resizer" data-zone={id} style={style}>
            <NodeResizer nodeId={id} minWidth={EMPTY_ZONE.width / 2} minHeight={ZONE_HEADER} />
          </div>
        );
      })}
    </ViewportPortal>
  );
}
