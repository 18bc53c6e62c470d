import type { Zone } from '../design/schema/zone.ts';
import { textWidth } from './text-width.ts';

/** Pixels: how high the header of a zone is, and what it keeps from the sides. */
export const HEADER = 34;
export const EDGE = 10;
/** Beside the icon. */
export const LABEL = { x: 34, size: 13 } as const;
export const COUNT = { size: 11.5, height: 18 } as const;

/** How many hosts a group of machines has, as its header says it. */
export function countOf({ kind, count = 1 }: Zone): string {
  return kind === 'machines' ? `×${count}` : '';
}

/** What a small word in the header takes, with the space around it. */
export function taken(word: string): number {
  return word === '' ? 0 : textWidth(word, COUNT.size) + 18;
}

/** Pixels: the mark of the worst finding, the sign for a pin and the one that folds it. */
const SIGNS = 60;
/** Fonts of a window are up to so much wider than the one of the pictures. */
const WIDER = 1.2;

/** How wide a header is in the window when nothing of its name is cut off. */
export function headerWidth(name: string, zone: Zone): number {
  return LABEL.x + WIDER * textWidth(name, LABEL.size) + taken(countOf(zone)) + SIGNS + EDGE;
}
