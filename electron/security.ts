import type { Event as ElectronEvent } from 'electron';
import { isAppUrl, isPresenterUrl } from './app-origin.ts';
import type { ElectronApi } from './electron-api.ts';
import { externalLink } from './external-links.ts';

/** Refuses everything a page of the app never does: navigating away, new windows but the presenter's, web views, permissions but two. */
export function guardContents({ app, session, shell }: ElectronApi): void {
  app.on('web-contents-created', (_created, contents) => {
    const stay = (event: ElectronEvent, address: string) => {
      if (!isAppUrl(address)) event.preventDefault();
    };
    contents.on('will-navigate', (event) => stay(event, event.url));
    contents.on('will-frame-navigate', (event) => stay(event, event.url));
    contents.on('will-redirect', (event) => stay(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      // It has what the window that opens it has: sandbox, isolation, and the guards above.
      if (isPresenterUrl(url)) return { action: 'allow', overrideBrowserWindowOptions: { autoHideMenuBar: true } };
      const address = externalLink(url);
      if (address !== undefined) void shell.openExternal(address);
      return { action: 'deny' };
    });
  });
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isMainFrame && mayHave(permission, requestingUrl)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin));
}

/** A presentation fills the screen, and what is copied goes to the clipboard; the app needs nothing else of the system. */
const GIVEN = new Set(['fullscreen', 'clipboard-sanitized-write']);

function mayHave(permission: string, address: string): boolean {
  return GIVEN.has(permission) && isAppUrl(address);
}
