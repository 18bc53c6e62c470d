import type { BrowserWindow } from 'electron';
import type { Handlers } from '../shared/ipc/contract.ts';

/** One window of the app with what the shell knows of it. */
export interface AppWindow {
  readonly window: BrowserWindow;
  /** The calls of its page. */
  readonly handlers: Handlers;
  /** Its page opens a file, as soon as it listens. */
  readonly openFile: (handle: string) => void;
  /** Its page does an action, as soon as it listens. */
  readonly act: (id: string) => void;
  /** Whether something would be lost by closing it, as its page last said. */
  readonly unsaved: () => boolean;
  /** Shows the page after a crash instead of the designer. */
  readonly showCrash: (part: 'page' | 'main') => void;
  /** Closes it, asking about unsaved work first. Resolves to whether it went. */
  readonly close: () => Promise<boolean>;
}
