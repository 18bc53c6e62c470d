import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { labelPoint, linePath } from '../../shared/layout/lines/line-path.ts';
import { LineMarks } from './line-marks.tsx';
import type { CanvasEdge } from './flow.ts';

/**
 * One connection: its line, whose corners come from the drawing, what came along it when something failed, and the
 * marks of its data.
 */
export const ConnectionLine = memo(function ConnectionLine(props: EdgeProps<CanvasEdge>) {
  const { id, data, interactionWidth, label, labelShowBg, markerEnd } = props;
  const points = data?.points ?? [];
  const { x, y } = labelPoint(points);
  const line = { id, path: linePath(points), interactionWidth, label, labelShowBg, markerEnd, labelX: x, labelY: y };
  return (
    <>
      <BaseEdge {...line} />
      {label === undefined && data !== undefined && (
        <LineMarks points={points} worn={data.worn} borders={data.borders} />
      )}
    </>
  );
});
