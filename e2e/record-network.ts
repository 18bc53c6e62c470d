import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'loopback-only.mjs')).href;

/** The environment of a program whose connections are written down in `log`. */
export function recorded(log: string): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${PRELOAD}`, CORRAL_NETWORK_LOG: log };
}

/** Addresses beyond this computer that a program connected to or looked up. */
export function foreignConnections(log: string): readonly string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}

/** Watches all pages of a browser; gives what they asked for beyond this computer so far. `also`: a stand-in's own address. */
export function watchPages(context: BrowserContext, also?: string): () => readonly string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['127.0.0.1', 'localhost', '[::1]', ''].includes(url.hostname) || url.origin === also;
    if (!local) foreign.push(request.url());
  });
  return () => foreign;
}
