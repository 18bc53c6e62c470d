import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Icon } from '../icons/icon.tsx';
import { DataChip, PlaceChip, TintChip } from './data-chip.tsx';
import { ElementName } from './element-name.tsx';
import { FoldButton } from './fold-button.tsx';
import { lawClass } from './law-class.ts';
import { MarkBadge } from './mark-badge.tsx';
import { Standing } from './standing.tsx';
import type { ZoneData, ZoneNode } from './flow.ts';

/** A narrow header has no room for the zones that machines are spread over; the properties tell them. */
const ROOM_FOR_SPREAD = 300;

/** One zone: a frame that lets the pointer through, so that a rubber band works inside it, and a header to move it by. */
export const ZoneFrame = memo(function ZoneFrame({ id, data, width = 0 }: NodeProps<ZoneNode>) {
  const folded = data.folded !== undefined;
  const law = data.jurisdiction === undefined ? '' : ` under-law ${lawClass(data.jurisdiction.law)}`;
  return (
    <div
      className={`zone-frame zone-${data.kind} light-${data.light} is-${data.condition ?? 'up'}${law}${folded ? ' is-collapsed' : ''}`}
    >
      <div className="zone-header" title={`${data.label} (${data.kindWords})`}>
        <FoldButton id={id} label={data.label} collapsed={folded} />
        <Icon name={`zone-${data.kind}`} size={18} className="zone-icon" />
        <ElementName id={id} label={data.label} className="zone-label" />
        {data.count !== undefined && <span className="zone-count">×{data.count}</span>}
        {data.pinned && <Icon name="pin" size={14} className="pin" />}
        <Chips {...data} />
        <Standing condition={data.condition} lost={data.lost} />
        {data.spread !== '' && !folded && width >= ROOM_FOR_SPREAD && (
          <span className="zone-spread">{data.spread}</span>
        )}
        <MarkBadge mark={data.mark} />
      </div>
      {folded && <Folded {...data} />}
    </div>
  );
});

/** What a view says of a zone in its header. */
function Chips({ jurisdiction, tint, folded }: Pick<ZoneData, 'jurisdiction' | 'tint' | 'folded'>) {
  return (
    <>
      {jurisdiction !== undefined && <PlaceChip place={jurisdiction} />}
      {tint !== undefined && folded === undefined && <TintChip tint={tint} />}
    </>
  );
}

/** In a collapsed zone: how much is in it, and what that comes to in a view. */
function Folded({ folded, tint, worn }: Pick<ZoneData, 'folded' | 'tint' | 'worn'>) {
  return (
    <div className="zone-folded">
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <span className="zone-counts">{folded}</span>
      {tint !== undefined && <TintChip tint={tint} />}
      {worn !== undefined && <DataChip worn={worn} />}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}
