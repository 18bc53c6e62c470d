import { createStore, useStore } from 'zustand';
import type { Box } from '../../shared/layout/places.ts';

/** Milliseconds in which things, and the view of them, come to their new places. */
export const GLIDE = 260;

/** A tidying under way in this window, and how things glide to their new places after it. */
export interface TidyState {
  /** Undefined: nothing is being tidied. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** Where things stood before; the drawing starts there and forgets it when it has arrived. */
  readonly glideFrom: ReadonlyMap<string, Box> | undefined;
}

export const tidyStore = createStore<TidyState>()(() => ({ progress: undefined, glideFrom: undefined }));

export function useTidy<T>(selector: (state: TidyState) => T): T {
  return useStore(tidyStore, selector);
}
