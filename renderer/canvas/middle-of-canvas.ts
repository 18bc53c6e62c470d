import type { ReactFlowInstance } from '@xyflow/react';

/** The point of the drawing that is in the middle of the window. */
export function middleOfCanvas({ screenToFlowPosition }: Pick<ReactFlowInstance, 'screenToFlowPosition'>) {
  const { x, y, width, height } = document.querySelector('.canvas')?.getBoundingClientRect() ?? new DOMRect();
  return screenToFlowPosition({ x: x + width / 2, y: y + height / 2 });
}
