/** Pixels at 100 %: the grid that things snap to, cards, the room zones keep around what they hold, and collapsed ones. */
export const GRID = 8;
export const CARD = { width: 168, height: 64 } as const;
export const ZONE_HEADER = 40;
export const ZONE_PADDING = 16;
export const EMPTY_ZONE = { width: 200, height: 120 } as const;
export const COLLAPSED = { width: 232, height: 72 } as const;
