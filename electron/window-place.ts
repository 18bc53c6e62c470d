import type { Rectangle } from 'electron';
import { z } from '../shared/base/zod.ts';

const placeSchema = z.object({
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  x: z.int().optional(),
  y: z.int().optional(),
  maximised: z.boolean(),
});

/** Where a window is: without x and y, in the middle of the screen. */
export type WindowPlace = z.infer<typeof placeSchema>;

const FIRST: WindowPlace = { width: 1440, height: 900, maximised: false };
/** Pixels of a window that have to be on a display, so that it can be taken hold of. */
const GRIP = { width: 120, height: 40 };
/** How far a further window is from the one before. */
const BESIDE = 28;

/** The place that was kept, if it still is on a display; screens come and go. */
export function readPlace(text: string | undefined, displays: readonly Rectangle[]): WindowPlace {
  const kept = placeSchema.safeParse(parsed(text)).data ?? FIRST;
  const { x, y, ...size } = kept;
  if (x === undefined || y === undefined) return kept;
  return displays.some((display) => canBeHeld({ ...kept, x, y }, display)) ? kept : size;
}

/** The place of one more window. */
export function besidePlace({ x, y, ...size }: WindowPlace): WindowPlace {
  return x === undefined || y === undefined ? size : { ...size, x: x + BESIDE, y: y + BESIDE };
}

/** Whether enough of the upper edge of a window is within a display. */
function canBeHeld(place: Rectangle, display: Rectangle): boolean {
  const right = Math.min(place.x + place.width, display.x + display.width);
  const across = right - Math.max(place.x, display.x);
  const above = place.y >= display.y && place.y + GRIP.height <= display.y + display.height;
  return across >= GRIP.width && above;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
