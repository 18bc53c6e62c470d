import { createStore, useStore } from 'zustand';

/** What the window shows that is not part of a design and is forgotten when it closes. */
export interface Ui {
  /** The start page is on screen instead of the design. */
  readonly starting: boolean;
  readonly exporting: boolean;
  readonly showingKeys: boolean;
  /** The open questions are asked, one at a time. */
  readonly asking: boolean;
  /** The table of where data is. */
  readonly showingResidency: boolean;
  readonly problemsOpen: boolean;
  /** `hand`: a drag on the canvas pans instead of selecting. */
  readonly tool: 'select' | 'hand';
  /** What has failed in the game of breaking things; never part of the design. */
  readonly failing: readonly string[];
  /** What a screen reader says next; `turn` counts them. */
  readonly announcement: { readonly text: string; readonly turn: number };
  /** Who takes decisions in this window: asked once, then suggested. */
  readonly decidedBy: string;
  /** The element or stage that is being given a name. */
  readonly renaming: { readonly kind: 'element' | 'stage'; readonly id: string } | undefined;
}

export const uiStore = createStore<Ui>()(() => ({
  starting: true,
  exporting: false,
  showingKeys: false,
  asking: false,
  showingResidency: false,
  problemsOpen: true,
  tool: 'select',
  failing: [],
  announcement: { text: '', turn: 0 },
  decidedBy: '',
  renaming: undefined,
}));

export function useUi<T>(selector: (ui: Ui) => T): T {
  return useStore(uiStore, selector);
}

/** Has a screen reader say a sentence. */
export function announce(text: string): void {
  uiStore.setState(({ announcement }) => ({ announcement: { text, turn: announcement.turn + 1 } }));
}
