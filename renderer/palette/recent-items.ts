import { createStore, useStore } from 'zustand';
import type { PaletteItem } from './palette-item.ts';

/** How many are worth a place at the top. */
const KEPT = 4;

const recent = createStore<{ readonly items: readonly PaletteItem[] }>()(() => ({ items: [] }));

/** Remembers what was added last in this window, latest first. */
export function rememberItem(item: PaletteItem): void {
  recent.setState(({ items }) => ({
    items: [item, ...items.filter(({ title }) => title !== item.title)].slice(0, KEPT),
  }));
}

export function useRecentItems(): readonly PaletteItem[] {
  return useStore(recent, ({ items }) => items);
}
