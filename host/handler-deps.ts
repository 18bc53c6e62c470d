import type { Ending } from '../shared/ipc/contract.ts';
import type { FileSystem } from './file-system.ts';
import type { Keeping } from './keeping/keeping-handlers.ts';

/** Native dialogs: where a person says a file or folder is; undefined when they cancelled. Paths, for the table of handles. */
export interface HostDialogs {
  readonly openDesign: () => Promise<string | undefined>;
  readonly saveFile: (suggestedName: string, ending: Ending) => Promise<string | undefined>;
  readonly chooseFolder: () => Promise<string | undefined>;
}

/** What the renderer may do to the window around it. */
export interface HostWindow {
  readonly setDirty: (dirty: boolean, title: string) => void;
  readonly close: () => void;
}

export interface HandlerDeps {
  readonly version: string;
  /** As Node names it: linux, darwin, win32. */
  readonly platform: string;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** Where in-app dialogs start. */
  readonly startFolder: string;
  /** A file given on the command line. */
  readonly openFirst?: string;
  /** Without them the renderer shows its own. */
  readonly dialogs?: HostDialogs;
  readonly window?: HostWindow;
  /** The disk; tests pass one that fails. */
  readonly fs?: FileSystem;
  /** Journals and earlier versions; without it nothing is kept. */
  readonly keeping?: Keeping;
}
