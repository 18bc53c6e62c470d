import { BaseEdge, getBezierPath, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { LineMarks } from './line-marks.tsx';
import type { CanvasEdge } from './to-flow.ts';

/** One connection: its line, what came along it when something failed, and in its middle the marks of its data. */
export const ConnectionLine = memo(function ConnectionLine(props: EdgeProps<CanvasEdge>) {
  const { id, data, interactionWidth, label, labelShowBg, markerEnd } = props;
  const [path, x, y] = getBezierPath(props);
  const line = { id, path, interactionWidth, label, labelShowBg, markerEnd, labelX: x, labelY: y };
  return (
    <>
      <BaseEdge {...line} />
      {label === undefined && data !== undefined && <LineMarks x={x} y={y} worn={data.worn} borders={data.borders} />}
    </>
  );
});
