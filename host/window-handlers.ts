import type { Failure, Handlers } from '../shared/ipc/contract.ts';
import type { windowChannels } from '../shared/ipc/window-channels.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { UNKNOWN_HANDLE, type Handles } from './handles.ts';

const NO_WINDOWS: Failure = { failed: 'This host shows no folders; look there yourself.', code: 'refused' };

/** The channels of the window around a page. `letGo`: what was unsaved in it was saved or let go, and it closes. */
export function windowHandlers(
  { window, log }: Pick<HandlerDeps, 'window' | 'log'>,
  handles: Handles,
  letGo: () => Promise<unknown>,
): Pick<Handlers, keyof typeof windowChannels> {
  const done = (act: () => void) => async () => {
    act();
    return null;
  };
  return {
    'window:dirty': async ({ dirty, title }) => {
      window?.setDirty(dirty, title);
      return null;
    },
    'window:close': async () => {
      await letGo();
      window?.close();
      return null;
    },
    'window:stay': done(() => window?.stay()),
    'window:front': done(() => window?.toFront()),
    'window:new': async () => {
      window?.openAnother();
      return { opened: window !== undefined };
    },
    'window:reveal': async ({ handle }) => {
      if (window === undefined) return NO_WINDOWS;
      const path = handle === undefined ? log?.folder : handles.pathOf('file', handle);
      if (path === undefined) return UNKNOWN_HANDLE;
      window.reveal(path);
      return null;
    },
    'window:menu': async (menu) => {
      window?.setMenu(menu);
      return null;
    },
  };
}
