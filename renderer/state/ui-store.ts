import { createStore, useStore } from 'zustand';

export type DialogId = 'export' | 'questions' | 'residency' | 'keys' | 'commands' | 'fork';

/** What the window shows that is not part of a design and is forgotten when it closes. */
export interface Ui {
  /** The start page is on screen instead of the design. */
  readonly starting: boolean;
  /** The dialog over the window, if any; `app/dialogs.tsx` has them. */
  readonly dialog: DialogId | undefined;
  readonly problemsOpen: boolean;
  /** `hand`: a drag on the canvas pans instead of selecting. */
  readonly tool: 'select' | 'hand';
  /** `data`: the drawing shows which data is where, and whose law each zone is under. */
  readonly view: 'plain' | 'data';
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
  dialog: undefined,
  problemsOpen: true,
  tool: 'select',
  view: 'plain',
  failing: [],
  announcement: { text: '', turn: 0 },
  decidedBy: '',
  renaming: undefined,
}));

export function useUi<T>(selector: (ui: Ui) => T): T {
  return useStore(uiStore, selector);
}

export function openDialog(dialog: DialogId): void {
  uiStore.setState({ dialog });
}

export function closeDialog(): void {
  uiStore.setState({ dialog: undefined });
}

/** Has a screen reader say a sentence. */
export function announce(text: string): void {
  uiStore.setState(({ announcement }) => ({ announcement: { text, turn: announcement.turn + 1 } }));
}

/** Changes what the drawing shows, and says so. */
export function showView(view: Ui['view']): void {
  uiStore.setState({ view });
  announce(view === 'data' ? 'The drawing shows data and countries.' : 'The drawing is plain.');
}
