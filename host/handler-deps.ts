import type { Ending, Request } from '../shared/ipc/contract.ts';
import type { FileSystem } from './file-system.ts';
import type { Handles } from './handles.ts';
import type { ReadFile } from './open-file.ts';
import type { LogFile } from './log/log-file.ts';
import type { Policy } from './updates/policy.ts';
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
  /** It was asked to close, and the person cancelled. */
  readonly stay: () => void;
  readonly toFront: () => void;
  readonly openAnother: () => void;
  /** Shows a file or folder in the system's own list of files. */
  readonly reveal: (path: string) => void;
  /** A file was opened or saved, for the system's own list of recent ones. */
  readonly noteRecent: (path: string) => void;
  /** Corral's own list of recent files is another now. */
  readonly recentChanged: () => void;
  readonly setMenu: (menu: Request<'window:menu'>) => void;
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
  /** The same file, by whoever has just read it. */
  readonly given?: ReadFile;
  /** Reads a large design as `parseDesign` does, beside everything else, and gives that as JSON; without it pages read all themselves. */
  readonly readBeside?: (text: string) => Promise<string>;
  /** Without them the renderer shows its own. */
  readonly dialogs?: HostDialogs;
  readonly window?: HostWindow;
  /** The table of places, where several windows share one: then a file has the same handle in all of them. */
  readonly handles?: Handles;
  /** The disk; tests pass one that fails. */
  readonly fs?: FileSystem;
  /** Names and versions of what runs beside Corral and Node. */
  readonly versions?: Readonly<Record<string, string>>;
  readonly log?: LogFile;
  /** What the computer's administrator decided. */
  readonly policy?: Policy;
  /** Journals, earlier versions, recent files, settings; without it nothing is kept. */
  readonly keeping?: Keeping;
}
