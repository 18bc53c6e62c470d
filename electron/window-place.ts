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

/** The place that was kept, if it still is on a display and no larger than it; screens come and go. */
export function readPlace(text: string | undefined, displays: readonly Rectangle[]): WindowPlace {
  return onDisplay(placeSchema.safeParse(parsed(text)).data ?? FIRST, displays);
}

/** The place of one more window. */
export function besidePlace({ x, y, ...size }: WindowPlace, displays: readonly Rectangle[]): WindowPlace {
  return onDisplay(x === undefined || y === undefined ? size : { ...size, x: x + BESIDE, y: y + BESIDE }, displays);
}

/** A window that could not be taken hold of goes to the middle of the first display; one that is larger than its display would have edges that cannot be. */
function onDisplay({ x, y, ...size }: WindowPlace, displays: readonly Rectangle[]): WindowPlace {
  const held = x === undefined || y === undefined ? undefined : { ...size, x, y };
  const display = held && displays.find((each) => canBeHeld(held, each));
  const { width, height } = display ?? displays[0] ?? size;
  const fitting = { ...size, width: Math.min(size.width, width), height: Math.min(size.height, height) };
  return display === undefined ? fitting : { ...fitting, x, y };
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
