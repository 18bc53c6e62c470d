import type { Handlers } from '../shared/ipc/contract.ts';
import { exportHandlers } from './export-handlers.ts';
import { fileHandlers } from './file-handlers.ts';
import { createHandles } from './handles.ts';
import { openAt } from './open-at.ts';

/** Native dialogs: where a person says a file or folder is; undefined when they cancelled. Paths, for the table of handles. */
export interface HostDialogs {
  readonly openDesign: () => Promise<string | undefined>;
  readonly saveDesign: (suggestedName: string) => Promise<string | undefined>;
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
}

/** A host: every channel of the contract over this computer's files. Expected failures are answers, not rejections. */
export function createHandlers(deps: HandlerDeps): Handlers {
  const handles = createHandles();
  return {
    'app:info': async () => {
      const opened = deps.openFirst === undefined ? undefined : await openAt(handles, deps.openFirst);
      return {
        version: deps.version,
        platform: deps.platform,
        dialogs: deps.dialogs === undefined ? ('in-app' as const) : ('native' as const),
        today: deps.today(),
        ...(opened === undefined || 'failed' in opened ? {} : { opened }),
      };
    },
    ...fileHandlers(deps, handles),
    ...exportHandlers(handles),
    'window:dirty': async ({ dirty, title }) => {
      deps.window?.setDirty(dirty, title);
      return null;
    },
    'window:close': async () => {
      deps.window?.close();
      return null;
    },
  };
}
