import { readFile } from 'node:fs/promises';
import { CONTENT_SECURITY_POLICY, resolveStatic } from '../host/static-files.ts';
import { APP_SCHEME, isAppUrl } from './app-origin.ts';
import type { ElectronApi } from './electron-api.ts';

/** Must run before the app is ready. */
export function registerAppScheme({ protocol }: ElectronApi): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer, and nothing outside its folder, at `app://corral/`. */
export function serveApp({ protocol }: ElectronApi, root: string): void {
  protocol.handle(APP_SCHEME, (request) => answer(root, request));
}

async function answer(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' || !isAppUrl(request.url)) return new Response('refused', { status: 403 });
  const found = resolveStatic(root, new URL(request.url).pathname);
  if (found === undefined) return new Response('not found', { status: 404 });
  try {
    const bytes = await readFile(found.file);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': found.contentType,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch {
    return new Response('not found', { status: 404 });
  }
}
