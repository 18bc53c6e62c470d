import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Icon } from '../icons/icon.tsx';
import { t } from '../messages/t.ts';
import { DataMarks, TintChip } from './data-chip.tsx';
import { ElementName } from './element-name.tsx';
import { MarkBadge } from './mark-badge.tsx';
import { Standing } from './standing.tsx';
import type { ComponentData, ComponentNode } from './flow.ts';

/** One component on the canvas. Plain CSS: there are many of these, and each is drawn often. */
export const ComponentCard = memo(function ComponentCard({ id, data }: NodeProps<ComponentNode>) {
  const titled = data.label !== data.typeTitle && data.units === '';
  const struck = (data.condition ?? 'up') !== 'up' || data.lost !== '';
  const second = [titled ? data.typeTitle : '', data.managed ? t('canvas.managed') : ''];
  return (
    <div className={`component-card light-${data.light} is-${data.condition ?? 'up'}${wears(data)}`}>
      <Handle type="target" position={Position.Left} className="card-target" />
      <Icon name={data.icon} size={26} className="card-icon" />
      <div className="card-words">
        <ElementName id={id} label={data.label} className="card-label" />
        <div className="card-second">
          <Standing condition={data.condition} lost={data.lost} />
          {data.units !== '' && !struck && <span className="card-units">{data.units}</span>}
          {!struck && second.filter((part) => part !== '').join(' · ')}
        </div>
      </div>
      {data.tint !== undefined && <TintChip tint={data.tint} />}
      <DataMarks worn={data.worn} borders={data.borders} />
      {data.pinned && <Icon name="pin" size={14} className="pin" />}
      <MarkBadge mark={data.mark} />
      <Handle type="source" position={Position.Right} className="card-source" />
    </div>
  );
});

/** The class of its colour, in a view that has colours. */
function wears({ worn, tint }: ComponentData): string {
  const colour = worn ?? tint;
  return colour === undefined ? '' : ` wears-${colour.group}`;
}
