import type { PaletteItem } from './palette-item.ts';

/** What a drag out of the palette says that it holds. */
export const ITEM_TYPE = 'application/x-corral-item';

/** What is being dragged out of the palette. A drag's own data cannot be read before the drop, so it is kept here. */
export const draggedItem: { current: PaletteItem | undefined } = { current: undefined };
