/** Pixels of an edge within which the drawing goes on, and how far in a frame at most. */
const [NEAR, MOST] = [40, 15];

/** How far right and down a drawing goes on in one frame, below a hand near an edge of it. */
export function edgePan(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  { left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>,
): readonly [number, number] {
  return [along(clientX, left, right), along(clientY, top, bottom)];
}

function along(at: number, start: number, end: number): number {
  const [before, after] = [start + NEAR - at, at - (end - NEAR)];
  if (before > 0) return Math.min(before / NEAR, 1) * MOST;
  return after > 0 ? -Math.min(after / NEAR, 1) * MOST : 0;
}
