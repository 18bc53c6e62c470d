/** Between what a panel may be, and what it is until somebody moves its edge; pixels. */
export interface EdgeLimits {
  readonly least: number;
  readonly most: number;
  readonly first: number;
}

const STEP = 16;

/**
 * The size after a key on the edge of a panel; undefined for keys that do not move it. `grows`: the arrow that makes the
 * panel larger; the opposite one makes it smaller, Home and End go to the limits, Shift takes larger steps.
 */
export function sizeAfterKey(
  size: number,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  grows: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp',
  limits: EdgeLimits,
): number | undefined {
  if (key === 'Home') return limits.least;
  if (key === 'End') return limits.most;
  const axis = grows === 'ArrowUp' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  if (!axis.includes(key)) return undefined;
  return within(size + (key === grows ? 1 : -1) * STEP * (shiftKey ? 4 : 1), limits);
}

export function within(size: number, { least, most }: EdgeLimits): number {
  return Math.round(Math.min(most, Math.max(least, size)));
}
