import type { KeepingPlace } from '../../shared/ipc/contract.ts';
import { createStore, useStore } from 'zustand';
import { t } from '../messages/t.ts';
import type { ComparedWith } from './compared-with.ts';

export type DialogId =
  | 'export'
  | 'questions'
  | 'residency'
  | 'keys'
  | 'commands'
  | 'add'
  | 'replace'
  | 'find'
  | 'history'
  | 'settings'
  | 'carry'
  | 'compare'
  | 'move'
  | 'group'
  | 'fork'
  | 'import'
  | 'story'
  | 'drawing'
  | 'versions'
  | 'recent'
  | 'about'
  | 'log';

/** Something is being added: connected with an element, beside it or at a point of the canvas; or neither. */
export interface Adding {
  /** The new one is called by this. */
  readonly calledBy?: string;
  /** The new one calls this. */
  readonly calls?: string;
  /** On which side of that element it goes: how far right and down. */
  readonly side?: readonly [right: -1 | 0 | 1, down: -1 | 0 | 1];
  /** Where on the canvas it goes. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** What the colours of the drawing can say. */
export const VIEWS = ['plain', 'failure', 'data', 'cost'] as const;

/** What the window shows that is not part of a design and is forgotten when it closes. */
export interface Ui {
  /** The start page is on screen instead of the design. */
  readonly starting: boolean;
  /** The name of the file that the window was started with, until it is open: no start page then. */
  readonly opening: string | undefined;
  /** The dialog over the window, if any; `app/dialogs.tsx` has them. */
  readonly dialog: DialogId | undefined;
  /** What was typed since the dialog was asked for and before it was there: its box begins with it. It may end with Enter, `\n`. */
  readonly typedAhead: string;
  readonly problemsOpen: boolean;
  /** What the dialog `add` adds to, and where. */
  readonly adding: Adding;
  /** `hand`: a drag on the canvas pans instead of selecting. */
  readonly tool: 'select' | 'hand';
  /** A hand drags elements of the drawing. */
  readonly dragging: boolean;
  /**
   * What the colours of the drawing say: nothing but findings; what the loss of each thing alone does to people; which data
   * is where, and whose law each zone is under; what each thing costs a month.
   */
  readonly view: (typeof VIEWS)[number];
  /** What has failed in the game of breaking things; never part of the design. */
  readonly failing: readonly string[];
  /** What a screen reader says next; `turn` counts them. */
  readonly announcement: { readonly text: string; readonly turn: number };
  /** Who takes decisions in this window: asked once, then suggested. */
  readonly decidedBy: string;
  /** What is being given a name: a stage in a dialog, an element where it is read. */
  readonly renaming: { readonly id: string; readonly in: 'dialog' | 'drawing' | 'outline' } | undefined;
  /** Where work is that is not saved yet. */
  readonly keeping: KeepingPlace;
  /** What is saved goes to the downloads of the browser. */
  readonly downloads: boolean;
  /** The host is the desktop app: the system's own dialogs, folders and menu are there. */
  readonly native: boolean;
  /** The file that the dialog `import` reads. */
  readonly importing: { readonly name: string; readonly text: string } | undefined;
  /** What the panel on the left shows. */
  readonly left: 'palette' | 'outline';
  /** What the panel on the right says of the selection. */
  readonly inspected: 'properties' | 'code';
  /** What is compared stands beside the drawing, each as it is; otherwise under it, where something differs. */
  readonly sideBySide: boolean;
  /** The target whose code is shown of the selection; undefined: the first. */
  readonly codeTarget: string | undefined;
  /** What the stage on screen is compared with. */
  readonly comparedWith: ComparedWith | undefined;
  /** The stop of the tour that is on screen, from 0; undefined: there is no tour. */
  readonly touring: number | undefined;
}

/** What the window shows of one design: another design has its own. */
export type DesignUi = Pick<Ui, 'view' | 'failing' | 'renaming' | 'comparedWith' | 'touring'>;

export const UNTOUCHED: DesignUi = {
  view: 'plain',
  failing: [],
  renaming: undefined,
  comparedWith: undefined,
  touring: undefined,
};

export const uiStore = createStore<Ui>()(() => ({
  starting: true,
  opening: undefined,
  dialog: undefined,
  adding: {},
  typedAhead: '',
  problemsOpen: true,
  tool: 'select',
  dragging: false,
  announcement: { text: '', turn: 0 },
  decidedBy: '',
  keeping: 'disk',
  downloads: false,
  native: false,
  importing: undefined,
  left: 'palette',
  inspected: 'properties',
  sideBySide: false,
  codeTarget: undefined,
  ...UNTOUCHED,
}));

/** Another design comes on screen: shows what was shown of it, and returns what was shown of the one before. */
export function swapDesignUi(next: DesignUi): DesignUi {
  const { view, failing, renaming, comparedWith, touring } = uiStore.getState();
  uiStore.setState(next);
  return { view, failing, renaming, comparedWith, touring };
}

export function useUi<T>(selector: (ui: Ui) => T): T {
  return useStore(uiStore, selector);
}

export function openDialog(dialog: DialogId): void {
  uiStore.setState({ dialog, typedAhead: '' });
}

/** Asks what to add, and adds it there. */
export function addSomething(adding: Adding): void {
  uiStore.setState({ adding });
  openDialog('add');
}

export function stopRenaming(): void {
  uiStore.setState({ renaming: undefined });
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
  announce(t(`state.view.${view}`));
}
