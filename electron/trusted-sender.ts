import type { IpcMainInvokeEvent } from 'electron';
import { isAppUrl } from './app-origin.ts';

/** Only the main frame of a window that shows the app may call the host; a frame that is gone has no address. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}
