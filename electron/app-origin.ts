/** Where the renderer lives. A constant: nothing at run time can widen it. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'corral';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/index.html`;

/**
 * Whether an address is the app's own. Scheme and host are compared, not `origin`, which is the text "null" for a
 * scheme of one's own.
 */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}

/** The page that is shown after a crash: of the page itself, or of the main part of the program. */
export function crashUrl(part: 'page' | 'main'): string {
  return `${APP_URL}?crashed=${part}`;
}

/** The second window of a presentation: the app's own page, told by its query which presentation is meant. */
export function isPresenterUrl(address: string): boolean {
  if (!isAppUrl(address)) return false;
  const { pathname, searchParams } = new URL(address);
  return pathname === '/index.html' && [...searchParams.keys()].join() === 'presenter';
}
