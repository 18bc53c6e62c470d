import type { ReactFlowInstance } from '@xyflow/react';
import type { useWindowActions } from '../documents/use-window-actions.ts';
import type { useFileActions } from '../files/use-file-actions.ts';
import type { EditorStore } from '../state/editor-store.ts';

/** What actions work on. */
export interface ActionContext {
  readonly store: EditorStore;
  readonly files: ReturnType<typeof useFileActions>;
  readonly windows: ReturnType<typeof useWindowActions>;
  readonly flow: ReactFlowInstance;
  readonly colours: Colours;
}

/** The colour scheme of the window; undefined mode: it is not known yet. */
export interface Colours {
  readonly mode: 'light' | 'dark' | 'system' | undefined;
  readonly setMode: (mode: 'light' | 'dark' | 'system') => void;
}

/** One thing that a person can ask for: by key, from a menu, or by name in the command palette. */
export interface Action<Context = ActionContext> {
  /** The desktop menu uses the same ids; `action.` and the id is what the messages call it. */
  readonly id: string;
  /** As `keyOf` writes them. */
  readonly keys: readonly string[];
  /** Its keys work while a text field or a dialog has the focus, too. */
  readonly always?: boolean;
  /** Its keys edit no text: they work while a text field of the window has the focus, but in no dialog. */
  readonly whileTyping?: boolean;
  /** Its keys are those with which a field takes back typing: they work in a text field that has none to take back. */
  readonly atRest?: boolean;
  /**
   * Its keys work only while the keyboard is at the drawing, or at the drawing or the outline: elsewhere they belong to
   * what has the focus.
   */
  readonly only?: 'drawing' | 'elements';
  /** It works on what is selected: its keys select the element that the keyboard went to since. */
  readonly onSelection?: boolean;
  /** Asked for by key alone: the help sheet lists it, menus and the palette do not. */
  readonly keysOnly?: boolean;
  /** Its keys reach the page as an event of their own, which somebody else hears: they are shown and not taken. */
  readonly keysAreEvents?: boolean;
  /** Why it cannot be done now, as a sentence; undefined when it can. Left out: it always can. */
  readonly when?: (context: Context) => string | undefined;
  /** What exactly it would do now, as menus and the palette say after its title. */
  readonly about?: (place: Pick<ActionContext, 'store'>) => string | undefined;
  readonly run: (context: Context, event?: KeyboardEvent) => void;
}
