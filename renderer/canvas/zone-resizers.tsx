import { NodeResizer, ViewportPortal } from '@xyflow/react';
import { isCarried } from './carry/carried.ts';
import type { CanvasNode, Flow } from './flow.ts';
import { EMPTY_ZONE, ZONE_HEADER } from '../../shared/layout/sizes.ts';

/** The handles of selected zones, above the cards and lines that would cover those in the frame itself. */
export function ZoneResizers({ flow }: { readonly flow: Flow }) {
  const { carried } = flow.drawing.view;
  const chosen = flow.nodes.filter(
    (node: CanvasNode) =>
      node.type === 'zone' && node.selected === true && node.data.folded === undefined && !isCarried(carried, node.id),
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
