import { createStore, type StoreApi } from 'zustand/vanilla';
import { told } from '../messages/told.ts';
import type { Command } from '../../shared/commands/types.ts';
import { connectionKey } from '../../shared/design/connection-key.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { sameValue } from '../../shared/base/same-value.ts';
import { redo, run, seal, startHistory, stepTo, undo, type History } from '../../shared/history/history.ts';
import type { FileTexts } from './saved-texts.ts';

/** Where the open design lives. `handle` is the host's name for the file; undefined: it was never saved. */
export interface FileState extends FileTexts {
  readonly handle?: string;
  readonly name: string;
  readonly folder?: string;
  readonly revision: string | null;
  /** The file cannot be written: saving asks for another place. */
  readonly readOnly?: true;
  /** Where the journal of its unsaved changes stands that was just brought back, so that it is continued. */
  readonly journal?: { readonly id: string; readonly seq: number; readonly step: number };
}

export type SavePhase = 'idle' | 'saving' | 'changed-on-disk' | 'gone' | 'failed';

/** How the last save of a design went; `savedAt` is `12:04` when this session saved it. */
export interface SaveStatus {
  readonly phase: SavePhase;
  readonly savedAt?: string;
  /** The journal cannot be written: what is not saved is nowhere but here. */
  readonly unkept?: boolean;
}

export interface EditorState {
  readonly history: History;
  readonly file: FileState;
  /** Counts what was opened here, so that another design is told from one that was saved under another name. */
  readonly opening: number;
  /** The design as it was last saved; another object means there is something to save. */
  readonly saved: Design;
  readonly saving: SaveStatus;
  readonly stageId: string;
  /** Ids of components and zones, keys of connections. */
  readonly selection: readonly string[];
  /** Why the last thing asked for did not happen; shown, then cleared. */
  readonly notice: string | undefined;
  /** Something that may be done next, offered until something else happens. */
  readonly offer: Offer | undefined;
  /** The day findings are judged on, ISO. */
  readonly asOf: string;
  /** The day the window was opened, ISO; `asOf` unless a person looks ahead or back. */
  readonly today: string;
}

/** One command with the sentence that offers it and the words on its button. */
export interface Offer {
  readonly sentence: string;
  readonly action: string;
  readonly command: Command;
}

export interface EditorActions {
  /** Runs a command; a refusal becomes the notice. Returns whether it ran. */
  readonly dispatch: (command: Command) => boolean;
  /** Ends a gesture, so that the next command starts an undo step of its own. */
  readonly endGesture: () => void;
  /** Goes back to the history from before a gesture that is given up, as if it had never begun. */
  readonly restore: (before: History) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Undoes or redoes until so many steps are done. */
  readonly stepTo: (done: number) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly showStage: (stageId: string) => void;
  readonly open: (design: Design, file: FileState) => void;
  /** Opens a file with changes that were not saved when the program ended; all of them can be undone. */
  readonly resume: (saved: Design, history: History, file: FileState) => void;
  readonly setSaving: (saving: SaveStatus) => void;
  /** Remembers that `design` is what the file now holds. */
  readonly markSaved: (design: Design, file: FileState) => void;
  /** The file holds `saved` now because another program wrote it; the command makes the design fit to that. */
  readonly takeIn: (saved: Design, file: FileState, command: Command) => void;
  readonly notify: (sentence: string | undefined) => void;
  readonly propose: (offer: Offer | undefined) => void;
  /** Judges on another day; not an edit, so there is nothing to undo. */
  readonly judgeOn: (day: string) => void;
}

export type Editor = EditorState & EditorActions;
export type EditorStore = StoreApi<Editor>;

/** The state of one open design. Changes to the design go through `dispatch` and nothing else. */
export function createEditorStore(design: Design, file: FileState, asOf: string): EditorStore {
  return createStore<Editor>()((set, get) => ({
    ...opened(design, file, 0),
    notice: undefined,
    offer: undefined,
    asOf,
    today: asOf,
    dispatch: (command) => {
      const { history, refusal } = run(get().history, command);
      set({
        history,
        notice: refusal && told(refusal.refused),
        offer: undefined,
        ...stillThere(get(), history.design),
      });
      return refusal === undefined;
    },
    endGesture: () => set({ history: seal(get().history) }),
    restore: (history) => set({ history, ...stillThere(get(), history.design) }),
    undo: () => {
      const history = asSaved(undo(get().history), get().saved);
      set({ history, offer: undefined, ...stillThere(get(), history.design) });
    },
    redo: () => {
      const history = asSaved(redo(get().history), get().saved);
      set({ history, offer: undefined, ...stillThere(get(), history.design) });
    },
    stepTo: (done) => {
      const history = asSaved(stepTo(get().history, done), get().saved);
      set({ history, offer: undefined, ...stillThere(get(), history.design) });
    },
    select: (selection) => set({ selection }),
    showStage: (stageId) => set({ stageId, selection: [], offer: undefined }),
    open: (next, nextFile) =>
      set({ ...opened(next, nextFile, get().opening + 1), notice: undefined, offer: undefined }),
    resume: (saved, history, file) =>
      set({ ...opened(saved, file, get().opening + 1), history, notice: undefined, offer: undefined }),
    setSaving: (saving) => set({ saving }),
    markSaved: (saved, nextFile) => set({ saved, file: nextFile }),
    takeIn: (saved, nextFile, command) => {
      const history = asSaved(run(seal(get().history), command).history, saved);
      set({ saved, file: nextFile, history, offer: undefined, ...stillThere(get(), history.design) });
    },
    notify: (notice) => set({ notice }),
    propose: (offer) => set({ offer }),
    judgeOn: (day) => set({ asOf: day }),
  }));
}

type Opened = Omit<EditorState, 'notice' | 'offer' | 'asOf' | 'today'>;

function opened(design: Design, file: FileState, opening: number): Opened {
  const [stageId, history] = [design.stages[0]?.id ?? '', startHistory(design)];
  return { history, file, opening, saved: design, saving: { phase: 'idle' }, stageId, selection: [] };
}

/** Undoing back to what was saved leaves nothing to save: the design is then the saved object again. */
function asSaved(history: History, saved: Design): History {
  return sameValue(history.design, saved) ? { ...history, design: saved } : history;
}

/** Undo and commands may take away the stage on screen, or things that were selected. */
function stillThere(state: EditorState, design: Design): Partial<EditorState> {
  const stage = design.stages.find(({ id }) => id === state.stageId);
  if (stage === undefined) return { stageId: design.stages[0]?.id ?? '', selection: [] };
  const keys = new Set(stage.connections.map(connectionKey));
  const kept = state.selection.filter((id) => id in stage.components || id in stage.zones || keys.has(id));
  return kept.length === state.selection.length ? {} : { selection: kept };
}
