import type { Design } from '../design/schema/design.ts';

/** Whether automatic layout leaves an element where it is. */
export function isPinned(layout: Design['layout'][string] | undefined, id: string): boolean {
  return layout?.[id]?.at(-1) === 'pinned';
}
