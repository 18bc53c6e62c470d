import type { EditorStore } from '../state/editor-store.ts';

/** Where the keyboard went on the drawing or in the outline, of its own. */
export interface WayOfKeys {
  /** Selects the element that the keyboard went to since the selection last changed, unless it is selected already. */
  readonly select: (store: EditorStore) => void;
  readonly stop: () => void;
}

const GOING = /^(Tab|Arrow\w+|Home|End|Page\w+)$/;

/**
 * Follows the keyboard from element to element. Focus that a program moves, or gives back, is no way that a person went:
 * what was selected meanwhile stays what a key is for.
 */
export function watchWay(storeNow: () => EditorStore): WayOfKeys {
  let going = false;
  let at: { readonly id: string | undefined; readonly selection: readonly string[] } | undefined;
  const onKey = ({ key }: KeyboardEvent) => void (going = GOING.test(key));
  const onPointer = () => void (going = false);
  const onFocus = ({ target }: FocusEvent) => {
    const id = elementOf(target);
    // A window that comes back focuses again what had the focus.
    if (id !== at?.id) at = { id: going ? id : undefined, selection: storeNow().getState().selection };
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('pointerdown', onPointer, true);
  window.addEventListener('focusin', onFocus);
  return {
    select: (store) => {
      const { selection, select } = store.getState();
      if (at?.id === undefined || at.selection !== selection || elementOf(document.activeElement) !== at.id) return;
      if (!selection.includes(at.id)) select([at.id]);
    },
    stop: () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('focusin', onFocus);
    },
  };
}

/** The element whose card, frame, line or row this is. */
function elementOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('.outline [data-id], .react-flow__node, .react-flow__edge')?.dataset.id;
}
