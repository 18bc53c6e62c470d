import type { PaletteItem } from './palette-item.ts';

/** What is being dragged out of the palette. A drag's own data cannot be read before the drop, so it is kept here. */
export const draggedItem: { current: PaletteItem | undefined } = { current: undefined };
